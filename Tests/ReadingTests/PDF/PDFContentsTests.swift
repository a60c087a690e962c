import ReadResult
import Testing

@testable import Reading

@Suite struct PDFContentsTests {
  private func reason(_ fixture: PDFFixture) -> ReadFailure.Reason? {
    guard case .failure(let failure) = Reader.read(Job(name: "a.pdf"), fixture.bytes).outcome
    else { return nil }
    return failure.reason
  }

  @Test func `page contents that fill the memory are refused`() {
    let piece = ZlibFixture.compress([UInt8](repeating: 32, count: 80 << 20))
    var fixture = PDFFixture(page: "/Contents [5 0 R 4 0 R]")
    _ = fixture.add(stream: piece, "/Filter /FlateDecode")
    _ = fixture.add(stream: Array("BT ET".utf8))
    #expect(reason(fixture) == .limitExceeded)
  }

  @Test func `ordinary and damaged contents are let pass`() {
    var fixture = PDFFixture(page: "/Contents [4 0 R 5 0 R 6 0 R]")
    _ = fixture.add(stream: ZlibFixture.compress(Array("BT ET".utf8)), "/Filter /FlateDecode")
    _ = fixture.add(stream: [UInt8](repeating: 7, count: 70_000), "/Filter /FlateDecode")
    _ = fixture.add(stream: [1], "/Filter /DCTDecode")
    #expect(reason(fixture) == nil)
  }
}
