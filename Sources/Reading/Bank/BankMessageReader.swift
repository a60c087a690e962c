import ReadResult

/// Reads what banks send their customers in ISO 20022: camt.053, camt.054 and pain.002.
///
/// A message is known by its root and namespace, whatever version it has; elements are looked for
/// by their local names. Beyond the limits, and where an amount can't be read, the whole message is
/// refused: half a statement would pass for a whole one.
enum BankMessageReader {
  /// Movements, or statuses, of one message.
  static let entriesMax = 100_000
  /// Bytes of all texts and attributes of one message, of which the most goes into what is told.
  static let textBytesMax = 32 << 20
  /// Lines of remittance of one movement, and texts of why in one status.
  static let linesMax = 100
  /// Characters of one text; what is longer is cut.
  static let textCharactersMax = 500

  /// The message in `tree`, nil where it is something else.
  static func read(_ tree: XMLTree) throws(ReadFailure) -> BankMessage? {
    guard let form = Form.all.first(where: { $0.isRoot(tree.root.name) }) else { return nil }
    guard tree.text.count <= textBytesMax else {
      throw ReadFailure(.limitExceeded, "more than \(textBytesMax) bytes of text")
    }
    let document = BankElement(of: tree)
    guard let content = document.first(form.content) else { return nil }
    var message = BankMessage(form.kind, id: content.text("GrpHdr", "MsgId") ?? "")
    switch form.kind {
    case .statement, .notice:
      var reader = MovementReader()
      message.statements = try reader.statements(content.all(form.account))
    case .orderStatus:
      message.statuses = try OrderStatusReader(content).statuses
    }
    return message
  }

  /// How a kind of message is known, and where its parts stand.
  private struct Form {
    let kind: BankMessage.Kind
    /// The element in the root.
    let content: String
    /// The element of one account in it.
    let account: String

    static let all = [
      Form(kind: .statement, content: "BkToCstmrStmt", account: "Stmt"),
      Form(kind: .notice, content: "BkToCstmrDbtCdtNtfctn", account: "Ntfctn"),
      Form(kind: .orderStatus, content: "CstmrPmtStsRpt", account: ""),
    ]

    /// The namespace ends in `:camt.053.001.08`; old files of SWIFT have a `$` for the colon.
    func isRoot(_ name: XMLTree.ExpandedName) -> Bool {
      let last = name.namespace.split { $0 == ":" || $0 == "$" }.last ?? ""
      return name.local == "Document" && last.hasPrefix(kind.rawValue + ".")
    }
  }
}
