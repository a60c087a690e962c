import ReadResult
import Testing

@testable import Reading

struct OrderStatusTests {
  /// As `order end-to-end status reasons`, with a dash for what is missing.
  private static func statuses(_ content: String, version: String = "10") throws -> [String] {
    let text = """
      <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.\(version)">
      <CstmrPmtStsRpt><GrpHdr><MsgId>S-1</MsgId></GrpHdr>
      <OrgnlGrpInfAndSts><OrgnlMsgId>Z26-1</OrgnlMsgId>\(content)</CstmrPmtStsRpt></Document>
      """
    let result = try Reader.read(Job(name: "status.xml"), Array(text.utf8)).outcome.get()
    let message = try #require(result.bankMessage)
    #expect(message.kind == .orderStatus && message.id == "S-1")
    #expect(message.statuses.allSatisfy { $0.orderMessageID == "Z26-1" })
    return message.statuses.map { status in
      ([status.orderID ?? "-", status.endToEndID ?? "-", status.status] + status.reasons)
        .joined(separator: " ")
    }
  }

  @Test(arguments: ["03", "10", "12"])
  func `a file that is refused as a whole has a reason`(version: String) throws {
    let content = """
      <GrpSts>RJCT</GrpSts><StsRsnInf><Rsn><Cd>AM10</Cd></Rsn><AddtlInf>Summe</AddtlInf>
      <AddtlInf>falsch</AddtlInf></StsRsnInf><StsRsnInf><Rsn><Prtry>X1</Prtry></Rsn></StsRsnInf>
      </OrgnlGrpInfAndSts>
      """
    #expect(try Self.statuses(content, version: version) == ["- - RJCT AM10 Summe falsch X1"])
  }

  @Test func `orders and single transfers are told`() throws {
    let content = """
      </OrgnlGrpInfAndSts>
      <OrgnlPmtInfAndSts><OrgnlPmtInfId>P-1</OrgnlPmtInfId><PmtInfSts>PART</PmtInfSts>
      <TxInfAndSts><OrgnlEndToEndId>E-1</OrgnlEndToEndId><TxSts>RJCT</TxSts>
      <StsRsnInf><Rsn><Cd>AC04</Cd></Rsn></StsRsnInf></TxInfAndSts>
      <TxInfAndSts><OrgnlEndToEndId>E-2</OrgnlEndToEndId></TxInfAndSts></OrgnlPmtInfAndSts>
      <OrgnlPmtInfAndSts><OrgnlPmtInfId>P-2</OrgnlPmtInfId><PmtInfSts>ACSC</PmtInfSts>
      </OrgnlPmtInfAndSts>
      """
    #expect(
      try Self.statuses(content)
        == ["P-1 - PART", "P-1 E-1 RJCT AC04", "P-1 E-2 PART", "P-2 - ACSC"])
  }

  @Test func `a result of the Verification of Payee comes through`() throws {
    let content = """
      <GrpSts>RVCM</GrpSts></OrgnlGrpInfAndSts>
      <OrgnlPmtInfAndSts><OrgnlPmtInfId>P-1</OrgnlPmtInfId>
      <TxInfAndSts><OrgnlEndToEndId>E-1</OrgnlEndToEndId><TxSts>RVMC</TxSts>
      <StsRsnInf><AddtlInf>Mueller GmbH</AddtlInf></StsRsnInf></TxInfAndSts></OrgnlPmtInfAndSts>
      """
    #expect(try Self.statuses(content) == ["- - RVCM", "P-1 E-1 RVMC Mueller GmbH"])
  }

  @Test func `a report that says nothing has no status`() throws {
    #expect(try Self.statuses("</OrgnlGrpInfAndSts>") == [])
  }
}
