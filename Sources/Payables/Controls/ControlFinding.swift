package import InvoiceRules
package import MasterData

/// What a person found of a document that was drawn.
package struct ControlFinding: Codable, Hashable, Sendable {
  package var sample: SampleID
  package var voucher: VoucherID
  package var verdict: Verdict
  /// A user of the master data.
  package var user: String
  package var reason: String

  package enum Verdict: String, Codable, Hashable, Sendable, CaseIterable {
    case ok
    case fault

    package var german: String { self == .ok ? "in Ordnung" : "beanstandet" }
  }

  package init(
    _ verdict: Verdict, of voucher: VoucherID, in sample: SampleID, by user: String, reason: String
  ) {
    self.sample = sample
    self.voucher = voucher
    self.verdict = verdict
    self.user = user
    self.reason = reason
  }

  /// Why it does not count; nil where it does.
  ///
  /// `participants` are all who did or decided something about the document, by the names of the
  /// journal without their mark.
  package func refusal(
    of person: User?, drawn: ControlSample?, participants: Set<String>
  ) -> ControlRefusal? {
    guard let drawn else { return .notDrawn(sample) }
    guard drawn.vouchers.contains(voucher) else { return .notInSample(voucher, sample) }
    guard let person, person.isActive else { return .unknownUser(user) }
    let examiners = ControlMatrix.control(sample.control)?.examiners ?? []
    guard person.roles.contains(where: examiners.contains) else {
      return .notInRole(person.name, examiners)
    }
    guard !participants.contains(person.id) else { return .ownWork(person.name, voucher) }
    guard reason.contains(where: { !$0.isWhitespace }) else { return .reasonMissing }
    return nil
  }
}

/// Why nobody takes note of what a person found.
package enum ControlRefusal: Hashable, Sendable {
  case notDrawn(SampleID)
  case notInSample(VoucherID, SampleID)
  case unknownUser(String)
  case notInRole(String, [Role])
  case ownWork(String, VoucherID)
  case reasonMissing

  package var text: Wording {
    switch self {
    case .notDrawn(let sample):
      Wording(
        "Die Stichprobe \(sample) ist nicht gezogen; das tut „rohrpost controls sample“.",
        "The sample \(sample) is not drawn; “rohrpost controls sample” does that.")
    case .notInSample(let voucher, let sample):
      Wording(
        "\(voucher) gehört nicht zur Stichprobe \(sample).",
        "\(voucher) is not in the sample \(sample).")
    case .unknownUser(let user):
      Wording(
        "„\(user)“ ist keine aktive Person der Benutzertabelle (users.csv).",
        "“\(user)” is no active person of the table of users (users.csv).")
    case .notInRole(let name, let roles):
      Wording(
        "\(name) hat keine der Rollen \(roles.map(\.rawValue).joined(separator: ", ")).",
        "\(name) has none of the roles \(roles.map(\.rawValue).joined(separator: ", ")).")
    case .ownWork(let name, let voucher):
      Wording(
        "\(name) war an \(voucher) beteiligt; niemand prüft, was er selbst getan hat.",
        "\(name) took part in \(voucher); nobody checks the own work.")
    case .reasonMissing:
      Wording(
        "Was gesehen wurde, gehört dazu (--reason).", "What was seen belongs to it (--reason).")
    }
  }
}
