import Testing

@testable import Reading

@Suite struct ProgramTests {
  static let machineCode: [UInt8] = [0x4D, 0x5A, 0x90, 0x00, 3, 0, 0, 0]

  @Test(arguments: [
    ("rechnung.pdf", machineCode),
    (nil, machineCode),
    ("start.BAT", Array("del *.*".utf8)),
    ("rechnung.pdf.js", Array("var a = 1".utf8)),
    ("setup.exe", [1, 2, 3]),
    ("paket.jar", [0x50, 0x4B, 0x05, 0x06] + [UInt8](repeating: 0, count: 18)),
  ])
  func `machine code under any name, and scripts by their name, are programs`(
    name: String?, bytes: [UInt8]
  ) {
    #expect(Program.isProgram(name: name, bytes: bytes))
  }

  @Test(arguments: [
    ("rechnung\u{202E}fdp.exe", Array("%PDF-1.7".utf8)),
    ("rechnung.exe", Array("<?xml version='1.0'?><a/>".utf8)),
    ("notiz.txt", Array("del *.*".utf8)),
    ("rechnung.com", PictureFixture.png(width: 10, height: 10)),
  ])
  func `a document keeps being one whatever its name promises`(name: String, bytes: [UInt8]) {
    #expect(!Program.isProgram(name: name, bytes: bytes))
  }
}
