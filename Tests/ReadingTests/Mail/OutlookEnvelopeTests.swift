import ReadResult
import Testing

@testable import Reading

@Suite struct OutlookEnvelopeTests {
  private static let pdf = Array("%PDF-1.7 eins".utf8)

  private static func fixture() -> EnvelopeFixture {
    var fixture = EnvelopeFixture()
    fixture.add(1, 0x0001_8004, Array("Rechnung\0".utf8))
    fixture.attach("RECHNU~1.PDF", longName: "Rechnung März 2026.pdf", pdf)
    fixture.attach("b.pdf", [1, 2, 3])
    return fixture
  }

  private static func open(_ content: [UInt8]) throws -> (ReadResult, blobs: [[UInt8]]) {
    let part = MailFixture.part("application/ms-tnef; name=winmail.dat", content)
    let reply = Reader.read(
      Job(name: "a.eml"), MailFixture([MailFixture.body("Anbei."), part]).bytes)
    return (try reply.outcome.get(), reply.blobs)
  }

  @Test func `the attachments in it are documents of the mail, by their long names`() throws {
    let (result, blobs) = try Self.open(Self.fixture().bytes)
    #expect(result.children.map(\.name) == ["Rechnung März 2026.pdf", "b.pdf"])
    #expect(blobs == [Self.pdf, [1, 2, 3]])
    #expect(result.notices.isEmpty)
  }

  @Test func `one without attachments is no document`() throws {
    var fixture = EnvelopeFixture()
    fixture.add(1, 0x0001_8004, Array("Gruß\0".utf8))
    let (result, _) = try Self.open(fixture.bytes)
    #expect(result.children.isEmpty && result.notices.isEmpty)
  }

  @Test func `a torn one gives what is whole and is kept itself`() throws {
    let whole = Self.fixture().bytes
    for length in whole.indices.dropFirst(4) {
      let torn = Array(whole.prefix(length))
      let envelope = try #require(OutlookEnvelope(torn))
      #expect(envelope.attachments.count <= 2)
    }
    let (result, blobs) = try Self.open(whole.dropLast(5).map(\.self))
    #expect(result.notices.map(\.code).contains(.damagedPart))
    #expect(result.children.last?.name == "winmail.dat")
    #expect(blobs.first == Self.pdf)
  }

  @Test func `lengths that lead out of it end the reading`() {
    var huge = EnvelopeFixture()
    huge.bytes += [1] + EnvelopeFixture.little(0x0006_800F, 4)
    huge.bytes += [0xFF, 0xFF, 0xFF, 0xFF, 0, 0]
    #expect(OutlookEnvelope(huge.bytes)?.isIntact == false)
    #expect(OutlookProperties([1, 0, 0, 0, 0x1F, 0, 7, 0x37, 1, 0, 0, 0]).longName == nil)
  }
}
