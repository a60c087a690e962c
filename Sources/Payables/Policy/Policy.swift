package import Invoice
package import Matching
package import ReadResult

/// The organisation's own rules, as far as deciding needs them.
package struct Policy: Hashable, Sendable {
  package var companies: [OwnCompany] = []
  package var tolerances = ToleranceRules()
  package var purchasing = PurchasingRules()
  package var approval = ApprovalRules()
  package var coding = CodingRules()
  package var budgets = BudgetRules()
  package var plausibility = PlausibilityRules()
  package var catalogue = ExceptionCatalogue.handbook
  package var serviceLevels = ServiceLevels()
  package var correspondence = CorrespondenceRules()
  package var replies = ReplyRules()
  package var calendar = GermanCalendar(state: nil)
  package var sensitivity = SensitivityRules.standard
  package var quality = QualityRules()
  package var papers = PaperRules()
  /// By the name of the channel.
  package var senders: [String: SenderRules] = [:]
  /// By the name of the channel.
  package var departments: [String: RecipientDepartments] = [:]
  /// How long a channel's documents may take until they are registered (A8), by its name.
  package var channelDeadlines: [String: Deadline] = [:]

  package init() {}

  /// Why a document belongs into the restricted archive, nil where it doesn't: what was known
  /// before, and what its reading tells.
  package func restriction(of voucher: Voucher, _ result: ReadResult) -> Restriction? {
    let mail = sensitivity.mark(
      recipients: result.mail?.to ?? [], subject: result.mail?.subject)
    let words = result.words.flatMap { SensitivityRules.mark(ofWords: $0) }
    let corrected = voucher.correction?.documentClass.flatMap {
      SensitivityRules.mark(ofCorrected: $0)
    }
    // A statement tells of everything that is paid, wages included.
    let bank = result.bankMessage.map { _ in
      Restriction(documentClass: .compliance, mark: "bank")
    }
    return [voucher.restriction, mail, words, corrected, bank].compactMap(\.self).reduce(nil) {
      $0?.joined(by: $1) ?? $1
    }
  }
}

/// What must be ordered, and when an emergency needs a further approval (F3).
package struct PurchasingRules: Hashable, Sendable {
  /// No PO, no pay.
  package var isOrderRequired = true
  /// The net amount from which on an emergency needs a further approval.
  package var emergencyThresholdNet = ExactDecimal(coefficient: 2500_00, scale: 2)
  /// Percent of the emergencies below the threshold that are looked at after their approval (I4).
  package var emergencySamplePercent = 20
  /// The same of those that reach it.
  package var emergencySampleAbovePercent = 100
  /// Goes into the draw of that sample.
  package var emergencySampleSeed: String?

  package init() {}
}
