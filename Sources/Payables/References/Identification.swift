import MasterData
import ReadResult

/// What a document is in the terms of the master data: whose it is and what it is about.
package struct Identification: Codable, Hashable, Sendable {
  package var resolution: Resolution
  package var references: DocumentReferences
  /// Nil for what is no claim.
  package var caseType: CaseType?
  /// The employee whose expenses they are (M7).
  package var employee: String?

  package init(_ resolution: Resolution, _ references: DocumentReferences) {
    self.resolution = resolution
    self.references = references
  }
}

extension Voucher {
  package var resolution: Resolution? { identification?.resolution }
  package var references: DocumentReferences? { identification?.references }
  package var caseType: CaseType? { identification?.caseType }

  /// By what other documents find it; nothing of a sensitive one.
  package var keys: [BookKey] {
    guard !isSensitive, status != .error else { return [] }
    var keys = submission.parent.map { [BookKey.parent($0)] } ?? []
    if let identification {
      let supplier = identification.resolution.supplierID
      keys += identification.references.keys(supplier: supplier)
      // Of many documents of a supplier the latest tells how such a one is posted.
      if let supplier, coding != nil { keys.append(.supplier(supplier)) }
      if let supplier, let number = reading?.index.invoiceNumber, documentClass != .dunning {
        keys.append(.invoice(number, of: supplier))
      }
    }
    return Array(Set(keys)).sorted()
  }

  /// What it waits for by itself: what arrives under one of these keys may settle its case.
  package var waitsFor: [BookKey] {
    switch status {
    case .exception: exception?.waitsFor ?? []
    // What its own attachments say of defects is known when they are read.
    case .inApproval: match?.isAcceptedByAttachment == true ? [.parent(id)] : []
    case _ where awaitsPayment:
      [
        reading?.index.invoiceNumber.flatMap { number in
          resolution?.supplierID.map { .invoice(number, of: $0) }
        }
      ].compactMap(\.self)
    default: []
    }
  }

  /// What it takes up of orders, contracts and budgets, once nothing speaks against it.
  package var uses: [Use] {
    switch status {
    case .inApproval, .approved, .posted, .paymentProposed, .paid:
      (match?.uses ?? []) + (coding?.budgetUses ?? [])
    case .onHold where settlement.hold != nil:
      (match?.uses ?? []) + (coding?.budgetUses ?? [])
    default: []
    }
  }
}

extension Voucher {
  private func name(_ role: Role, _ user: String?) -> String {
    [role.rawValue, user].compactMap(\.self).joined(separator: ":")
  }

  /// Whether it is released and not paid yet.
  package var awaitsPayment: Bool {
    switch status {
    case .approved, .posted, .paymentProposed: true
    case .onHold: settlement.hold != nil
    default: false
    }
  }

  /// Whether something that arrives may still change what becomes of it: no person has decided.
  package var isOpenToNews: Bool {
    switch status {
    case .exception: true
    case .inApproval: route?.steps.contains { $0.isDone && $0.reason != .formalCheck } == false
    default: false
    }
  }

  /// Whom it waits for: the owner of its case, or who decides next, as `role` or `role:user`.
  package var waitingFor: String? {
    switch status {
    case .exception: exception?.owner.rawValue
    case .onHold: complaint.map { _ in "supplier" } ?? settlement.hold.map { _ in "ap" }
    case .approved, .posted:
      (settlement.hindrance ?? settlement.paymentHindrance).map { _ in "ap" }
    case .paymentProposed: settlement.payment?.state == .proposed ? "treasury" : nil
    case .inApproval:
      tasks.first { $0.kind != .qualityLook }.map { name($0.role, $0.user) }
        ?? route?.next.map { name($0.role, $0.user) }
    default: nil
    }
  }
}

extension IndexRecord {
  /// Takes what the master data say of the document; what it says itself stays where it is more
  /// than a number.
  mutating func fill(from identification: Identification) {
    supplierID = identification.resolution.supplierID
    supplierName = identification.resolution.name ?? supplierName
    let references = identification.references
    orderNumber = references.orders.first ?? orderNumber
    contractNumber = references.contracts.first ?? contractNumber
    object = references.sites.first ?? object
    asset = references.assets.first ?? asset
    project = references.projects.first ?? project
  }
}

extension Voucher {
  /// Whether it stands as another state of the same document does, but for when its case is due and
  /// what others meanwhile spend and order.
  package func stands(as other: Voucher) -> Bool {
    var exception = exception
    if let deadline = other.exception?.deadline { exception?.deadline = deadline }
    return status == other.status && exception == other.exception && match == other.match
      && coding?.withoutBudgets == other.coding?.withoutBudgets && route == other.route
      && formal == other.formal
  }
}

extension VoucherEvent {
  /// The event with the deadline of a case that is open already for the same reason: its clock runs
  /// on.
  package func keepingDeadline(of voucher: Voucher) -> VoucherEvent {
    guard case .exceptionRaised(var exception) = self, let open = voucher.exception,
      open.primary == exception.primary
    else { return self }
    exception.deadline = open.deadline
    return .exceptionRaised(exception)
  }
}
