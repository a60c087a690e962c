import MasterData
package import ReadResult

/// Why a mail is suspected of fraud.
package struct FraudSuspicion: Hashable, Sendable {
  /// What weighs most comes first.
  package let signs: [FraudSign]

  package var concernsBankDetails: Bool { signs.contains(.bankChange) }

  /// Nil for a mail whose signs don't weigh enough; `documents` says how many came with it.
  package init?(_ mail: ReadResult.MailHead, documents: Int, known: KnownDomains) {
    let found = Self.signs(of: mail, documents: documents, known)
    guard found.reduce(0, { $0 + $1.weight }) >= FraudSign.alarm else { return nil }
    signs = FraudSign.allCases.filter(found.contains)
      .sorted { $0.weight > $1.weight }
  }

  /// All signs of a mail, whatever they weigh.
  package static func signs(
    of mail: ReadResult.MailHead, documents: Int, _ known: KnownDomains
  ) -> Set<FraudSign> {
    senderSigns(of: mail, known).union(textSigns(of: mail, documents: documents))
  }

  // MARK: The sender

  private static func senderSigns(
    of mail: ReadResult.MailHead, _ known: KnownDomains
  ) -> Set<FraudSign> {
    let marks = mail.marks ?? MailMarks()
    let from = mail.from.compactMap { MailDomain(ofAddress: $0) }
    let replyTo = marks.replyTo.compactMap { MailDomain(ofAddress: $0) }
    var signs: Set<FraudSign> = []
    if marks.failedAuthentication { signs.insert(.failedAuthentication) }
    let strangers = (from + replyTo).filter { !known.has($0) }
    for stranger in strangers {
      let isMeant =
        known.domains.contains { LookAlike.isMeant(stranger, for: $0) }
        || known.imitated.contains { LookAlike.isMeant(stranger, forSupplier: $0) }
      if isMeant {
        signs.insert(.lookAlikeDomain)
      } else if known.domains.contains(where: { LookAlike.borrowsName(stranger, of: $0) }) {
        signs.insert(.borrowedName)
      }
    }
    if from.contains(where: { !known.has($0) }), marks.senderNames.contains(where: known.isOwnName)
    {
      signs.insert(.ownNameFromOutside)
    }
    if let sign = answerSign(from: from, replyTo: replyTo, mail, known) { signs.insert(sign) }
    return signs
  }

  /// Machines send from mailboxes that take no answers, so that these go elsewhere.
  private static let silentMailboxes = [
    "no-reply", "noreply", "no_reply", "do-not-reply", "donotreply", "nicht-antworten", "notify",
    "notification", "mailer", "bounce", "system", "versand",
  ]

  private static func answerSign(
    from: [MailDomain], replyTo: [MailDomain], _ mail: ReadResult.MailHead, _ known: KnownDomains
  ) -> FraudSign? {
    let senders = Set(from.map(\.organisation))
    let elsewhere = replyTo.filter { !senders.contains($0.organisation) && !known.has($0) }
    let isSilent = mail.from.contains { address in
      silentMailboxes.contains { address.hasPrefix($0) }
    }
    guard !elsewhere.isEmpty, !isSilent else { return nil }
    let isFromProvider = from.contains(where: \.isOfProvider)
    return elsewhere.contains(where: \.isOfProvider) && !isFromProvider
      ? .answersToProvider : .answersElsewhere
  }

  // MARK: The text

  private static let wordSigns: [(sign: FraudSign, patterns: [WordPattern])] = [
    (.urgency, PersuasionWords.urgency), (.silence, PersuasionWords.silence),
    (.lure, PersuasionWords.lures), (.vouchers, PersuasionWords.vouchers),
  ]

  private static func textSigns(
    of mail: ReadResult.MailHead, documents: Int
  ) -> Set<FraudSign> {
    let sentences = [FoldedWords(mail.subject ?? "").words] + Sentences.of(mail.text ?? "")
    var signs: Set<FraudSign> = []
    if BankChange.isIn(sentences) { signs.insert(.bankChange) }
    for (sign, patterns) in wordSigns
    where sentences.contains(where: { patterns.areAny(in: $0) }) {
      signs.insert(sign)
    }
    if sentences.contains(where: PersuasionWords.speakOfSecrecy) { signs.insert(.secrecy) }
    if documents == 0, sentences.contains(where: PersuasionWords.orders.isIn) {
      signs.insert(.paymentWithoutDocument)
    }
    return signs
  }
}
