package import Payables

extension JournalEntry {
  /// The event of a voucher; nil for what happened to the system, and for what was erased.
  package func event() throws(LedgerError) -> VoucherEvent? {
    guard VoucherEvent.Kind(rawValue: kind) != nil, erased == nil else { return nil }
    // The kind is known, so it needs no escaping; the details are JSON already.
    let json = #"{"kind":"\#(kind)","details":\#(details)}"#
    return try LedgerJSON.value(from: json, at: "journal entry \(seq)")
  }
}

extension Voucher {
  /// Folds a voucher's entries, from the first on; nil where they do not begin a voucher.
  package init?(folding entries: some Sequence<JournalEntry>) throws(LedgerError) {
    var voucher: Voucher?
    for entry in entries {
      guard let event = try entry.event() else { return nil }
      if voucher != nil {
        voucher?.apply(event, at: entry.time)
      } else if case .submitted(let submission) = event, let id = entry.voucher {
        voucher = Voucher(id: id, submission: submission, at: entry.time)
      } else {
        return nil
      }
    }
    guard let voucher else { return nil }
    self = voucher
  }
}

/// What can happen to the system as a whole; the list is open.
package struct SystemEventKind: RawRepresentable, Hashable, Sendable {
  package let rawValue: String

  /// A word that is no ``VoucherEvent/Kind``.
  package init(rawValue: String) {
    precondition(VoucherEvent.Kind(rawValue: rawValue) == nil, "the kind is an event of vouchers")
    self.rawValue = rawValue
  }

  package static let started = Self(rawValue: "started")
  package static let stopped = Self(rawValue: "stopped")
  package static let configurationLoaded = Self(rawValue: "configuration_loaded")
  /// Who gets a mail with all that is to be done, on one day (N2).
  package static let digestsOrdered = Self(rawValue: "digests_ordered")
  /// A file of master data was taken, or refused as a whole (E1).
  package static let masterDataImported = Self(rawValue: "master_data_imported")
  package static let masterDataRefused = Self(rawValue: "master_data_refused")
  /// A file with decisions was taken; what it decided is on the vouchers (I3).
  package static let decisionFileTaken = Self(rawValue: "decision_file_taken")
  /// What a second person said of a change to a supplier (E4).
  package static let supplierChangeConfirmed = Self(rawValue: "supplier_change_confirmed")
  package static let supplierChangeRejected = Self(rawValue: "supplier_change_rejected")
  /// What is approved was posted by the hour, or payment runs proposed, on one day.
  package static let postingRound = Self(rawValue: "posting_round")
  package static let paymentRound = Self(rawValue: "payment_round")
  /// A batch for accounting was closed (J2).
  package static let postingBatchClosed = Self(rawValue: "posting_batch_closed")
  /// What accounting answered was taken from a file (J1).
  package static let acknowledgementsTaken = Self(rawValue: "acknowledgements_taken")
  /// A payment run was proposed, released or withdrawn (K2).
  package static let paymentRunProposed = Self(rawValue: "payment_run_proposed")
  package static let paymentRunReleased = Self(rawValue: "payment_run_released")
  package static let paymentRunWithdrawn = Self(rawValue: "payment_run_withdrawn")
  /// A statement or an answer of the bank was taken from a file (K3).
  package static let bankMessageTaken = Self(rawValue: "bank_message_taken")
  /// A person had a handover to another system tried again, or gave it up (Q2).
  package static let handoverRetried = Self(rawValue: "handover_retried")
  package static let handoverDropped = Self(rawValue: "handover_dropped")
  /// The archive was sealed, or a person asked for it (L2).
  package static let sealed = Self(rawValue: "sealed")
  package static let sealKeyChanged = Self(rawValue: "seal_key_changed")
  package static let sealRequested = Self(rawValue: "seal_requested")
  /// The database was made again from the archive (R4).
  package static let ledgerRebuilt = Self(rawValue: "ledger_rebuilt")
  /// A list of documents to erase was proposed, answered by a second person, or brought from a
  /// record after a backup was restored (L3).
  package static let erasureProposed = Self(rawValue: "erasure_proposed")
  package static let erasureReleased = Self(rawValue: "erasure_released")
  package static let erasureRejected = Self(rawValue: "erasure_rejected")
  package static let erasureReapplied = Self(rawValue: "erasure_reapplied")
  /// A document was erased from the ledger; all rows of a list were, and its files follow; all of
  /// it is done.
  package static let voucherErased = Self(rawValue: "voucher_erased")
  package static let erasureCleaning = Self(rawValue: "erasure_cleaning")
  package static let erasureCarriedOut = Self(rawValue: "erasure_carried_out")
  /// Documents are kept although their period is over, or no more so.
  package static let legalHoldSet = Self(rawValue: "legal_hold_set")
  package static let legalHoldEnded = Self(rawValue: "legal_hold_ended")
}
