import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import Zip

/// Archives as `unzip` and Python's zipfile read them.
@Suite struct OtherReadersTests {
  private static let time = ZipTime(year: 2026, month: 11, day: 24, hour: 10, minute: 30)

  /// Writes an archive of `count` small files; the directory goes through a spill where one is
  /// asked for.
  private func archive(count: Int, longFrom: Int64, spills: Bool) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var spilled: [UInt8] = []
    let spill = ZipSpill(keep: { spilled += $0 }, giveBack: { try $0(spilled) })
    var zip = ZipWriter(at: Self.time, spill: spills ? spill : nil, longFrom: longFrom)
    for index in 0..<count {
      let content = Array("Inhalt \(index)".utf8)
      var pieces = [Array(content.dropFirst(3)), Array(content.prefix(3))]
      try zip.add(
        "belege/Rechnung für \(index).txt", size: Int64(content.count),
        ZipChecksum(of: content), to: { bytes += $0 }
      ) { pieces.popLast() ?? [] }
    }
    _ = try zip.finish { bytes += $0 }
    return bytes
  }

  private static let reader = """
    import sys, zipfile
    with zipfile.ZipFile(sys.argv[1]) as z:
        names = z.namelist()
        assert z.testzip() is None
        assert len(set(names)) == len(names) == int(sys.argv[2]), len(names)
        for i in (0, len(names) - 1):
            assert names[i] == f"belege/Rechnung für {i}.txt", names[i]
            assert z.read(names[i]) == f"Inhalt {i}".encode()
            assert z.getinfo(names[i]).date_time == (2026, 11, 24, 10, 30, 0)
    """

  /// Small numbers stand for 4 GiB: every size, every offset or none needs ZIP64.
  @Test(arguments: [0xFFFF_FFFF, 0, 10, 500] as [Int64], [false, true])
  func `other programs read it, also with ZIP64`(longFrom: Int64, spills: Bool) throws {
    try expectRead(try archive(count: 20, longFrom: longFrom, spills: spills), count: 20)
  }

  @Test func `more files than the classic format counts are all read`() throws {
    let bytes = try archive(count: 66_000, longFrom: 0xFFFF_FFFF, spills: true)
    try expectRead(bytes, count: 66_000)
  }

  @Test func `the directory comes out the same through a spill`() throws {
    #expect(
      try archive(count: 9, longFrom: 100, spills: true)
        == archive(count: 9, longFrom: 100, spills: false))
  }

  private func expectRead(_ bytes: [UInt8], count: Int) throws {
    let folder = try TemporaryFolder()
    let file = folder.path.appending("a.zip").string
    try Data(bytes).write(to: URL(filePath: file))
    let unzip = try Program.run(URL(filePath: "/usr/bin/unzip"), ["-tqq", file])
    #expect(unzip.code == 0, "\(unzip.output)\(unzip.complaints)")
    let python = try Program.run(
      URL(filePath: "/usr/bin/env"), ["python3", "-c", Self.reader, file, String(count)])
    #expect(python.code == 0, "\(python.complaints)")
  }
}
