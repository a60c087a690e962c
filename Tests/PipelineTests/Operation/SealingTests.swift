import Files
import Foundation
import SystemPackage
import TestSupport
import Testing

/// Seals by the real programs, their keys, and a time stamp authority on loopback.
@Suite struct SealingTests {
  private func spool(_ settings: String = "") throws -> TestSpool {
    let spool = try TestSpool()
    try spool.configure(spool.configured + "\n[seal]\n\(settings)\n")
    try spool.put(SampleInvoice.ubl(number: "R-1"), "upload/R-1.xml")
    return spool
  }

  private func seals(_ spool: TestSpool) throws -> [String] {
    try spool.ask("seal", "list").lines.map { String($0) }
  }

  private func verified(_ spool: TestSpool) throws -> String { try spool.ask("verify").output }

  @Test func `a round seals once a day, and a person at any time`() throws {
    let spool = try spool()
    try spool.drain()
    try spool.drain()
    #expect(try seals(spool).count == 1)
    #expect(try spool.ask("seal", "now").code == 0)
    #expect(try seals(spool).count == 2)
    #expect(try verified(spool).hasSuffix(": 0 Befunde\n"))
  }

  @Test func `a daemon seals when a person asks`() async throws {
    let spool = try spool("hour = \"\"")
    let daemon = try RunningDaemon(spool)
    #expect(try Waiting.until { try spool.isDone() })
    #expect(try seals(spool).isEmpty)
    let answer = try spool.ask("seal", "now")
    #expect(answer.code == 0, "\(answer.complaints)")
    #expect(try seals(spool).count == 1)
    #expect(daemon.stop() == 0)
    #expect(try verified(spool).hasSuffix(": 0 Befunde\n"))
  }

  @Test func `a key is changed without a gap, and the old one is gone`() throws {
    let spool = try spool()
    try spool.drain()
    let old = try spool.ask("seal", "key").lines
    #expect(try spool.ask("seal", "rotate").code == 0)
    #expect(try spool.ask("seal", "key").lines.count == 2)
    for _ in 0..<3 { #expect(try spool.ask("seal", "now").code == 0) }
    let new = try spool.ask("seal", "key").lines
    #expect(new.count == 1 && new != old)
    let names = try FileOperations.names(in: spool.path.appending("keys")).map(\.string)
    #expect(names.filter { $0.hasPrefix("seal") } == ["seal.key"])
    #expect(try verified(spool).hasSuffix(": 0 Befunde\n"))
  }

  @Test func `a lost key is said, and replaced only by a person's word`() throws {
    let spool = try spool()
    try spool.drain()
    try FileOperations.removeFile(spool.path.appending("keys/seal.key"))
    let refused = try spool.ask("seal", "now")
    #expect(refused.code == 3)
    #expect(refused.complaints.contains("seal renew"))
    #expect(try spool.ask("seal", "renew", "--reason", "Platte defekt").code == 0)
    #expect(try verified(spool).contains("Siegel 2: mit einem neuen Schlüssel unterschrieben"))
    let keys = try spool.ask("seal", "list", "--json").lines.compactMap { line in
      line.split(separator: "\"key\":\"").last?.prefix(64)
    }
    let listed = keys.map { "\"\($0)\"" }.joined(separator: ", ")
    try spool.configure(spool.configured + "trusted_keys = [\(listed)]\n")
    #expect(try verified(spool).hasSuffix(": 0 Befunde\n"))
  }

  @Test func `a seal is stamped by an authority, and the stamp is checked`() throws {
    let authority = try TestStampAuthority()
    let spool = try spool(
      """
      timestamp_url = "\(authority.address)"
      timestamp_ca_file = "\(authority.certificates)"
      """)
    try spool.drain()
    // The first round ends with the seal; the next one hands it to the authority.
    try spool.drain()
    let stamp = spool.path.appending(try spool.keptFile(".tsr"))
    #expect(try verified(spool).hasSuffix(": 0 Befunde\n"))
    var bytes = try FileContents.read(stamp)
    // The hash that is stamped, which stands behind the name of SHA-256 (2.16.840.1.101.3.4.2.1).
    let algorithm: [UInt8] = [0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00]
    let place = try #require(bytes.firstRange(of: algorithm)?.upperBound)
    bytes[place + 10] ^= 1
    try FileOperations.removeFile(stamp)
    try FileContents.write(bytes, to: stamp)
    #expect(try verified(spool).contains(".tsr: "))
  }

  @Test func `an authority that is away holds nothing up`() throws {
    let spool = try spool("timestamp_url = \"http://127.0.0.1:1/\"")
    try spool.drain()
    #expect(try spool.drain().code == 0)
    let waiting = try spool.ask("deliveries", "list").output
    #expect(waiting.contains("timestamp"))
  }

  @Test func `an exported case proves itself`() throws {
    let spool = try spool()
    try spool.drain()
    let id = try #require(try spool.list().first?.id)
    let folder = spool.folder.path.appending("case").string
    let exported = try spool.ask("export", "case", id, folder)
    #expect(exported.code == 0, "\(exported.complaints)")
    func check() throws -> Program.Answer {
      try Program.run(URL(filePath: "/usr/bin/python3"), [folder + "/proof/pruefen.py"])
    }
    let answer = try check()
    #expect(answer.code == 0, "\(answer.output)\(answer.complaints)")
    for name in ["record.json", "MANIFEST"] {
      let path = FilePath(folder).appending("belege/\(id)/\(name)")
      let bytes = try FileContents.read(path)
      try FileOperations.removeFile(path)
      try FileContents.write(bytes + [0x20], to: path)
      #expect(try check().code == 1)
      try FileOperations.removeFile(path)
      try FileContents.write(bytes, to: path)
    }
    for name in ["siegel.seal", "einschluss.txt", "schluessel.pem"] {
      let path = FilePath(folder).appending("proof/\(name)")
      var bytes = try FileContents.read(path)
      let original = bytes
      bytes[bytes.count / 2] ^= 1
      try FileOperations.removeFile(path)
      try FileContents.write(bytes, to: path)
      #expect(try check().code != 0, "\(name)")
      try FileOperations.removeFile(path)
      try FileContents.write(original, to: path)
    }
  }
}
