import Delivery
import Files
import Payables
import SystemPackage
import TestSupport
import Testing

@Suite struct ResultFileTests {
  @Test func `a result lies under the day of arrival and is replaced as a whole`() throws {
    let folder = try TemporaryFolder()
    let results = ResultFile(spool: folder.path)
    try results.prepare()
    let voucher = SampleVoucher.submitted()
    try results.write(voucher, json: "{\"status\":\"received\"}")
    try results.write(voucher, json: "{}")
    try results.sync()
    let path = results.path(of: voucher)
    #expect(path.string.hasSuffix("output/results/2026-10-26/B26-0000001.json"))
    #expect(try FileContents.read(path) == Array("{}".utf8))
    #expect(try FileOperations.names(in: path.removingLastComponent()).count == 1)
  }
}
