/// What a mail about a task may name.
struct TaskFacts: TemplateFacts {
  /// `B26-0000123-1`.
  var task = ""
  /// What is asked for: `Freigabe`.
  var kind = ""
  /// Why it is written now, a sentence.
  var occasion: String?
  var name = ""
  /// For whom the person stands in.
  var substituteFor: String?
  /// What the document is: `Rechnung`.
  var document = ""
  var invoiceNumber: String?
  var invoiceDate: String?
  var supplierName: String?
  var gross: String?
  var orderNumber: String?
  var costCenter: String?
  var serviceTime: String?
  var dueDate: String?
  var cashDiscount: String?
  var deadline = ""
  /// What was asked, of an answer.
  var question: String?
  /// What is to be known before one decides, a sentence each.
  var points: [String] = []
  var nextAction: String?
  /// Whether it can be released or refused by an answer.
  var isDecidedByReply = false
  /// Whether the text of the answer is the answer to a question.
  var isAnswered = false

  var values: [String: Any] {
    let texts: [(String, String?)] = [
      ("task", task), ("kind", kind), ("occasion", occasion), ("name", name),
      ("substitute_for", substituteFor), ("document", document),
      ("invoice_number", invoiceNumber), ("invoice_date", invoiceDate),
      ("supplier_name", supplierName), ("gross", gross), ("order_number", orderNumber),
      ("cost_center", costCenter), ("service_time", serviceTime), ("due_date", dueDate),
      ("cash_discount", cashDiscount), ("deadline", deadline), ("question", question),
      ("next_action", nextAction),
    ]
    var values = [String: Any](texts)
    values["points"] = points
    values["decided_by_reply"] = isDecidedByReply
    values["answered_by_reply"] = isAnswered
    return values
  }
}
