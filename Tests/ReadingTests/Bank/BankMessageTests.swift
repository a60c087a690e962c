import Invoice
import ReadResult
import Testing

@testable import Reading

struct BankMessageTests {
  private static func read(_ text: String) throws -> BankMessage? {
    try Reader.read(Job(name: "bank.xml"), Array(text.utf8)).outcome.get().bankMessage
  }

  /// A statement of version 8 with entries.
  static func statement(
    _ entries: String, namespace: String = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08",
    prefix: String = ""
  ) -> String {
    let plain = """
      <Document xmlns\(prefix.isEmpty ? "" : ":" + prefix)="\(namespace)">
        <BkToCstmrStmt>
          <GrpHdr><MsgId>M-1</MsgId><CreDtTm>2026-12-02T18:00:00Z</CreDtTm></GrpHdr>
          <Stmt>
            <Id>A-1</Id>
            <Acct><Id><IBAN>DE02120300000000202051</IBAN></Id><Ccy>EUR</Ccy></Acct>
            \(entries)
          </Stmt>
        </BkToCstmrStmt>
      </Document>
      """
    guard !prefix.isEmpty else { return plain }
    return plain.replacing("</", with: "\u{1}").replacing("<", with: "<\(prefix):")
      .replacing("\u{1}", with: "</\(prefix):")
  }

  private static func movements(_ entries: String) throws -> [BankMovement] {
    try #require(try read(statement(entries))).statements[0].movements
  }

  private static func entry(
    _ details: String, amount: String = "30.00", side: String = "DBIT", more: String = ""
  ) -> String {
    """
    <Ntry><Amt Ccy="EUR">\(amount)</Amt><CdtDbtInd>\(side)</CdtDbtInd>\(more)
    <Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-12-02</Dt></BookgDt>
    <ValDt><DtTm>2026-12-03T00:00:00+01:00</DtTm></ValDt><AcctSvcrRef>B-1</AcctSvcrRef>
    \(details)</Ntry>
    """
  }

  private static func details(_ transactions: String..., batch: String = "") -> String {
    let all = transactions.map { "<TxDtls>\($0)</TxDtls>" }.joined()
    return "<NtryDtls>\(batch)\(all)</NtryDtls>"
  }

  private static func decimal(_ text: String) -> ExactDecimal? { ExactDecimal(text) }

  // MARK: - Recognising

  @Test(arguments: [
    "urn:iso:std:iso:20022:tech:xsd:camt.053.001.02",
    "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08",
    "urn:iso:std:iso:20022:tech:xsd:camt.053.001.13", "urn:swift:xsd:$camt.053.001.02",
  ])
  func `a statement is known in any version and with any prefix`(namespace: String) throws {
    for prefix in ["", "n"] {
      let message = try Self.read(
        Self.statement(Self.entry(""), namespace: namespace, prefix: prefix))
      #expect(message?.kind == .statement)
      #expect(message?.id == "M-1")
      #expect(message?.statements.map(\.id) == ["A-1"])
      #expect(message?.statements[0].iban == "DE02120300000000202051")
      #expect(message?.statements[0].currency == CurrencyCode(rawValue: "EUR"))
      #expect(message?.statements[0].movements.map(\.amount.description) == ["-30.00"])
    }
  }

  @Test(arguments: [
    "urn:iso:std:iso:20022:tech:xsd:camt.052.001.08", "urn:example", "camt.0530.001.08",
    "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09",
  ])
  func `what is something else is none`(namespace: String) throws {
    #expect(try Self.read(Self.statement(Self.entry(""), namespace: namespace)) == nil)
  }

  @Test func `a root without its content is none`() throws {
    #expect(
      try Self.read("<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.08'/>") == nil)
  }

  // MARK: - Movements

  @Test func `an entry without details is one movement`() throws {
    let movement = try #require(try Self.movements(Self.entry("")).first)
    #expect(movement.bookedOn?.description == "2026-12-02")
    #expect(movement.valueOn?.description == "2026-12-03")
    #expect(movement.isBooked && !movement.isReturn)
    #expect(movement.bankReference == "B-1")
    #expect(movement.endToEndID == nil && movement.orderID == nil)
    #expect(movement.remittance.isEmpty && movement.counterparty == nil)
  }

  @Test(arguments: [
    ("<Sts>BOOK</Sts>", true), ("<Sts>PDNG</Sts>", false), ("<Sts><Cd>PDNG</Cd></Sts>", false),
    ("<Sts><Prtry>BOOK</Prtry></Sts>", false), ("", false),
  ])
  func `only what is booked is booked`(status: String, isBooked: Bool) throws {
    let entry = Self.entry("").replacing("<Sts><Cd>BOOK</Cd></Sts>", with: status)
    #expect(try Self.movements(entry).map(\.isBooked) == [isBooked])
  }

  @Test func `of a collective entry each transaction is a movement`() throws {
    let batch = "<Btch><PmtInfId>P-1</PmtInfId><NbOfTxs>2</NbOfTxs></Btch>"
    let current = Self.details(
      "<Refs><EndToEndId>E-1</EndToEndId></Refs><Amt Ccy='EUR'>10.00</Amt>",
      "<Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs><Amt Ccy='EUR'>20.00</Amt>", batch: batch)
    let old = Self.details(
      "<Refs><EndToEndId>E-1</EndToEndId></Refs>"
        + "<AmtDtls><TxAmt><Amt Ccy='EUR'>10.00</Amt></TxAmt></AmtDtls>",
      "<AmtDtls><InstdAmt><Amt Ccy='EUR'>20.00</Amt></InstdAmt></AmtDtls>", batch: batch)
    for details in [current, old] {
      let movements = try Self.movements(Self.entry(details))
      #expect(movements.map(\.amount) == [Self.decimal("-10"), Self.decimal("-20")])
      #expect(movements.map(\.endToEndID) == ["E-1", nil])
      #expect(movements.map(\.orderID) == ["P-1", "P-1"])
    }
  }

  @Test func `details may stand in several groups`() throws {
    let details =
      Self.details("<Amt Ccy='EUR'>10.00</Amt>") + Self.details("<Amt Ccy='EUR'>20.00</Amt>")
    #expect(try Self.movements(Self.entry(details)).count == 2)
  }

  @Test func `a single transaction takes the amount of the entry where it tells none`() throws {
    let silent = Self.details("<Refs><EndToEndId>E-1</EndToEndId></Refs>")
    let foreign = Self.details(
      "<Refs><EndToEndId>E-1</EndToEndId></Refs>"
        + "<AmtDtls><TxAmt><Amt Ccy='USD'>33.00</Amt></TxAmt></AmtDtls>")
    let charged = Self.details(
      "<Refs><EndToEndId>E-1</EndToEndId></Refs>"
        + "<AmtDtls><InstdAmt><Amt Ccy='EUR'>31.50</Amt></InstdAmt></AmtDtls>")
    for details in [silent, foreign, charged] {
      let movement = try #require(try Self.movements(Self.entry(details)).first)
      #expect(movement.amount == Self.decimal("-30"))
      #expect(movement.currency.rawValue == "EUR")
      #expect(movement.endToEndID == "E-1")
    }
  }

  @Test func `a collective entry that tells no amounts is one movement`() throws {
    let details = Self.details(
      "<Amt Ccy='EUR'>10.00</Amt>", "<Refs><EndToEndId>E-2</EndToEndId></Refs>",
      batch: "<Btch><PmtInfId>P-1</PmtInfId></Btch>")
    let movements = try Self.movements(Self.entry(details))
    #expect(movements.map(\.amount) == [Self.decimal("-30")])
    #expect(movements.map(\.endToEndID) == [nil])
    #expect(movements.map(\.orderID) == ["P-1"])
  }

  @Test func `a collective entry without transactions names its order`() throws {
    let batch = "<NtryDtls><Btch><PmtInfId>P-1</PmtInfId><NbOfTxs>7</NbOfTxs></Btch></NtryDtls>"
    let movements = try Self.movements(Self.entry(batch))
    #expect(movements.map(\.orderID) == ["P-1"])
    #expect(movements.map(\.endToEndID) == [nil])
  }

  @Test func `a transaction may stand on the other side`() throws {
    let details = Self.details(
      "<Amt Ccy='EUR'>40.00</Amt><CdtDbtInd>DBIT</CdtDbtInd>",
      "<Amt Ccy='EUR'>10.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>")
    let amounts = try Self.movements(Self.entry(details)).map(\.amount)
    #expect(amounts == [Self.decimal("-40"), Self.decimal("10")])
  }

  // MARK: - Returns

  @Test(arguments: [
    ("<RvslInd>true</RvslInd>", ""), ("<RvslInd>1</RvslInd>", ""),
    ("<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><SubFmlyCd>RRTN</SubFmlyCd></Fmly></Domn></BkTxCd>", ""),
    ("<BkTxCd><Prtry><Cd>NRTI+159+00931</Cd><Issr>DK</Issr></Prtry></BkTxCd>", ""),
    ("", "<RtrInf><AddtlInf>zurück</AddtlInf></RtrInf>"),
    ("", "<BkTxCd><Domn><Fmly><SubFmlyCd>RPCR</SubFmlyCd></Fmly></Domn></BkTxCd>"),
  ])
  func `a return is known by any of its marks`(entry: String, detail: String) throws {
    let text = Self.entry(Self.details(detail), side: "CRDT", more: entry)
    let movement = try #require(try Self.movements(text).first)
    #expect(movement.isReturn && movement.returnReason == nil)
    #expect(movement.amount == Self.decimal("30"))
  }

  @Test(arguments: [
    ("", ""), ("<RvslInd>false</RvslInd>", ""),
    ("<BkTxCd><Domn><Fmly><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>", ""),
    ("<BkTxCd><Prtry><Cd>NTRF+166+00000</Cd></Prtry></BkTxCd>", ""),
  ])
  func `what has no mark is no return`(entry: String, detail: String) throws {
    let text = Self.entry(Self.details(detail), more: entry)
    #expect(try Self.movements(text).map(\.isReturn) == [false])
  }

  @Test(arguments: ["<Cd>AC04</Cd>", "<Prtry>AC04</Prtry>"])
  func `the reason of a return is told`(reason: String) throws {
    let details = Self.details("<RtrInf><Rsn>\(reason)</Rsn></RtrInf>")
    #expect(try Self.movements(Self.entry(details)).map(\.returnReason) == ["AC04"])
  }

  // MARK: - Parties and remittance

  @Test(arguments: [
    ("DBIT", "", "Sie"), ("CRDT", "", "Wir"), ("CRDT", "<RtrInf/>", "Sie"),
  ])
  func `the other side is told in the old form and the new`(
    side: String, marks: String, expected: String
  ) throws {
    for form in ["<Nm>NAME</Nm>", "<Pty><Nm>NAME</Nm></Pty>"] {
      let parties = ["Dbtr": "Wir", "Cdtr": "Sie"].map { role, name in
        "<\(role)>\(form.replacing("NAME", with: name))</\(role)>"
          + "<\(role)Acct><Id><IBAN>IBAN-\(name)</IBAN></Id></\(role)Acct>"
      }.joined()
      let details = Self.details("<RltdPties>\(parties)</RltdPties>\(marks)")
      let movement = try #require(try Self.movements(Self.entry(details, side: side)).first)
      #expect(movement.counterparty == expected)
      #expect(movement.counterpartyIBAN == "IBAN-" + expected)
    }
  }

  @Test func `the own account is never the other side`() throws {
    let parties = """
      <RltdPties><Dbtr><Nm>Sie</Nm></Dbtr><Cdtr><Nm>Wir</Nm></Cdtr>
      <CdtrAcct><Id><IBAN>DE02120300000000202051</IBAN></Id></CdtrAcct></RltdPties>
      """
    let movement = try #require(try Self.movements(Self.entry(Self.details(parties))).first)
    #expect(movement.counterparty == "Sie")
  }

  @Test func `all lines of remittance and references are told, in bounds`() throws {
    let details = Self.details(
      """
      <RmtInf><Ustrd> RE-1 </Ustrd><Ustrd/><Ustrd>RE-2</Ustrd>
      <Strd><CdtrRefInf><Ref>RF18539007547034</Ref></CdtrRefInf></Strd></RmtInf>
      """)
    #expect(
      try Self.movements(Self.entry(details)).first?.remittance
        == ["RE-1", "RE-2", "RF18539007547034"])
    let long = String(repeating: "<Ustrd>\(String(repeating: "ä", count: 900))</Ustrd>", count: 300)
    let lines = try Self.movements(Self.entry(Self.details("<RmtInf>\(long)</RmtInf>")))
      .first?.remittance
    #expect(lines?.count == BankMessageReader.linesMax)
    #expect(lines?.allSatisfy { $0.count == BankMessageReader.textCharactersMax } == true)
  }

  // MARK: - Balances

  @Test func `balances have the sign of their side`() throws {
    func balance(_ type: String, _ amount: String, _ side: String) -> String {
      """
      <Bal><Tp><CdOrPrtry><Cd>\(type)</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">\(amount)</Amt>
      <CdtDbtInd>\(side)</CdtDbtInd></Bal>
      """
    }
    func read(_ balances: String...) throws -> BankStatement? {
      try Self.read(Self.statement(balances.joined()))?.statements.first
    }
    let both = try read(
      balance("CLAV", "9", "CRDT"), balance("PRCD", "5.00", "DBIT"), balance("CLBD", "7.50", "CRDT")
    )
    #expect(both?.opening == Self.decimal("-5") && both?.closing == Self.decimal("7.5"))
    let first = try read(balance("PRCD", "5.00", "DBIT"), balance("OPBD", "6.00", "CRDT"))
    #expect(first?.opening == Self.decimal("6") && first?.closing == nil)
  }
}
