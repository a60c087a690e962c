/// What an HTTP status means for a delivery (RFC 9110 15, RFC 6585).
enum AnswerVerdict: Hashable, Sendable {
  case done
  /// The other side can't now.
  case busy
  /// It does not know us: a person must look, but the voucher is not at fault.
  case access
  case refused

  private static let table: [(statuses: ClosedRange<Int>, verdict: AnswerVerdict)] = [
    (200...299, .done),
    (401...401, .access), (403...403, .access), (407...407, .access),
    // Time out, too early, too many requests.
    (408...408, .busy), (425...425, .busy), (429...429, .busy),
    (500...599, .busy),
  ]

  /// Everything else is refused, redirections as well: none is followed.
  init(status: Int, of step: ConnectorStep) {
    if step.accepts.contains(status) {
      self = .done
    } else if step.postpones.contains(status) {
      self = .busy
    } else {
      self.init(status: status)
    }
  }

  /// What the status means where nothing else was agreed.
  init(status: Int) {
    self = Self.table.first { $0.statuses.contains(status) }?.verdict ?? .refused
  }
}
