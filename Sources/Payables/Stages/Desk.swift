/// What a stage has before it besides the voucher: the books, the policy and the hour.
package struct Desk {
  package let books: any Books
  package let policy: Policy
  package let now: Timestamp
  /// What the tokens of request mails are made from; nil where no reply is to be believed.
  package let replyKey: ReplyKey?

  /// When a case opened now is to be settled (N1: formal check).
  var deadline: Timestamp {
    policy.serviceLevels[.formalCheck].due(from: now, calendar: policy.calendar)
  }

  package init(books: any Books, policy: Policy, now: Timestamp, replyKey: ReplyKey? = nil) {
    self.books = books
    self.policy = policy
    self.now = now
    self.replyKey = replyKey
  }
}
