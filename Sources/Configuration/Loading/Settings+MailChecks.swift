import InvoiceRules

/// What must be right about mails.
extension Settings {
  /// The Maildir of outgoing mails is no channel: what is sent would come in again.
  func checkOutbox(_ mistakes: inout Mistakes) {
    let outbox = AbsolutePath(mail.outbox)
    // A channel in there is a mistake of its own.
    guard !AbsolutePath(PathSettings.output, below: AbsolutePath(spool)).contains(outbox) else {
      return
    }
    for channel in channels where !channel.path.isEmpty {
      guard outbox.overlaps(AbsolutePath(channel.path)) else { continue }
      mistakes.add(
        .root.key("mail").key("outbox"), value: "\(TOMLNode.string(mail.outbox))",
        Wording(
          "Ausgehende E-Mails kämen über den Kanal „\(channel.name)“ wieder herein.",
          "Outgoing mails would come in again by channel “\(channel.name)”."))
    }
  }
}
