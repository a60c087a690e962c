/// The schema of pain.001.001.09 as far as the SEPA credit transfer has it, as tables: which
/// elements stand in which order, how often, and which texts they hold.
///
/// Written after the message definition of ISO 20022 and the customer-to-bank guide of the European
/// Payments Council; it shares nothing with the program that writes the message.
enum Pain001Schema {
  /// For each type the elements in their order, `Name:Type` with `?` (0..1), `+` (1..n) or `*2`
  /// (0..2); a type that begins with `|` wants exactly one of them.
  static let contents: [String: String] = [
    "Document": "CstmrCdtTrfInitn:Initiation",
    "Initiation": "GrpHdr:Header PmtInf:Order+",
    "Header": "MsgId:Id35 CreDtTm:DateTime NbOfTxs:Count CtrlSum:Sum? InitgPty:Party",
    "Order": """
    PmtInfId:Id35 PmtMtd:TRF BtchBookg:Boolean? NbOfTxs:Count? CtrlSum:Sum? PmtTpInf:PaymentType? \
    ReqdExctnDt:DayChoice Dbtr:NamedParty DbtrAcct:Account DbtrAgt:DebtorBank UltmtDbtr:Party? \
    ChrgBr:SLEV? CdtTrfTxInf:Transfer+
    """,
    "PaymentType": "InstrPrty:Priority? SvcLvl:ServiceLevel? LclInstrm:Code? CtgyPurp:Code?",
    "ServiceLevel": "Cd:SEPA",
    "DayChoice": "|Dt:Date DtTm:DateTime",
    "Transfer": """
    PmtId:PaymentId PmtTpInf:PaymentType? Amt:AmountChoice ChrgBr:SLEV? UltmtDbtr:Party? \
    CdtrAgt:CreditorBank? Cdtr:NamedParty CdtrAcct:Account UltmtCdtr:Party? Purp:Code? \
    RmtInf:Remittance?
    """,
    "PaymentId": "InstrId:Id35? EndToEndId:Id35",
    "AmountChoice": "InstdAmt:Amount",
    "Party": "Nm:Text70? PstlAdr:Address? Id:PartyId?",
    "NamedParty": "Nm:Text70 PstlAdr:Address? Id:PartyId?",
    "PartyId": "|OrgId:Organisation PrvtId:Organisation",
    "Organisation": "Othr:Other",
    "Other": "Id:Text35",
    "Account": "Id:AccountId Ccy:Currency?",
    "AccountId": "IBAN:IBAN",
    "DebtorBank": "FinInstnId:DebtorBankId",
    "DebtorBankId": "|BICFI:BIC Othr:NotProvidedBank",
    "NotProvidedBank": "Id:NOTPROVIDED",
    "CreditorBank": "FinInstnId:CreditorBankId",
    "CreditorBankId": "BICFI:BIC",
    "Address": """
    Dept:Text70? SubDept:Text70? StrtNm:Text70? BldgNb:Text16? BldgNm:Text35? Flr:Text70? \
    PstBx:Text16? Room:Text70? PstCd:Text16? TwnNm:Text35 TwnLctnNm:Text35? DstrctNm:Text35? \
    CtrySubDvsn:Text35? Ctry:Country AdrLine:Text70*2
    """,
    "Remittance": "|Ustrd:Text140 Strd:Structured",
    "Structured": "CdtrRefInf:Reference",
    "Reference": "Tp:ReferenceType Ref:Text35",
    "ReferenceType": "CdOrPrtry:ReferenceCode Issr:Text35?",
    "ReferenceCode": "Cd:SCOR",
    "Code": "|Cd:Text4 Prtry:Text35",
  ]

  /// The texts as patterns that must match all of them.
  static let texts: [String: String] = [
    "Id35": "[A-Za-z0-9/?:().,'+ -]{1,35}",
    "DateTime":
      #"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9:]{5})?"#,
    "Date": "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])",
    "Count": "[0-9]{1,15}",
    "Sum": #"[0-9]{1,15}\.[0-9]{2}"#,
    "Amount": #"[0-9]{1,9}\.[0-9]{2}"#,
    "Boolean": "true|false",
    "TRF": "TRF", "SLEV": "SLEV", "SEPA": "SEPA", "SCOR": "SCOR", "NOTPROVIDED": "NOTPROVIDED",
    "Priority": "HIGH|NORM",
    "Currency": "[A-Z]{3}",
    "Country": "[A-Z]{2}",
    "IBAN": "[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}",
    "BIC": "[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?",
    "Text4": ".{1,4}", "Text16": ".{1,16}", "Text35": ".{1,35}", "Text70": ".{1,70}",
    "Text140": ".{1,140}",
  ]

  /// The attributes of a type, all wanted.
  static let attributes: [String: [String: String]] = [
    "Document": ["xmlns": "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"],
    "Amount": ["Ccy": "EUR"],
  ]

  /// What stands in `element` against the table, with its path.
  static func faults(in root: SmallXML) -> [String] {
    guard root.name == "Document" else { return ["the root is \(root.name)"] }
    var faults: [String] = []
    check(root, as: "Document", at: "/Document", &faults)
    return faults
  }

  private static func check(
    _ element: SmallXML, as type: String, at path: String, _ faults: inout [String]
  ) {
    if element.attributes != attributes[type] ?? [:] {
      faults.append("\(path): attributes \(element.attributes)")
    }
    if let pattern = texts[type] {
      let isText = element.children.isEmpty && matches(element.text, pattern)
      if !isText { faults.append("\(path): “\(element.text)” is no \(type)") }
    } else if let content = contents[type] {
      checkChildren(of: element, content, at: path, &faults)
    } else {
      faults.append("\(path): the checker has no type \(type)")
    }
  }

  private static func checkChildren(
    of element: SmallXML, _ content: String, at path: String, _ faults: inout [String]
  ) {
    if !element.text.isEmpty { faults.append("\(path): a text") }
    let isChoice = content.hasPrefix("|")
    let particles = (isChoice ? content.dropFirst() : content[...]).split(separator: " ")
      .map(Particle.init)
    if isChoice, element.children.count != 1 { faults.append("\(path): not one of its choices") }
    var rest = element.children[...]
    for particle in particles {
      let found = rest.prefix { $0.name == particle.name }
      rest = rest.dropFirst(found.count)
      let isAllowed = particle.range.contains(found.count) || (isChoice && found.isEmpty)
      if !isAllowed { faults.append("\(path): \(particle.name) \(found.count) times") }
      for child in found { check(child, as: particle.type, at: "\(path)/\(child.name)", &faults) }
    }
    if let stranger = rest.first { faults.append("\(path): \(stranger.name) out of place") }
  }

  private static func matches(_ text: String, _ pattern: String) -> Bool {
    guard let regex = try? Regex("(?:\(pattern))") else { return false }
    return text.wholeMatch(of: regex) != nil
  }

  private struct Particle {
    var name: String
    var type: String
    var range: ClosedRange<Int>

    init(_ text: Substring) {
      let parts = text.split(separator: ":")
      name = String(parts[0])
      type = parts[1].filter { $0.isLetter || $0.isNumber }
      switch parts[1].first(where: { "?+*".contains($0) }) {
      case "?": range = 0...1
      case "+": range = 1...1_000_000
      case "*":
        type.removeLast()
        range = 0...2
      default: range = 1...1
      }
    }
  }
}
