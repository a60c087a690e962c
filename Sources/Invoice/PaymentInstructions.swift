/// Payment instructions (BG-16).
package struct PaymentInstructions: Hashable, Sendable, Codable {
  /// Payment means type code (BT-81).
  package var meansCode: PaymentMeansCode?
  /// Payment means text (BT-82).
  package var meansText: String?
  /// Remittance information (BT-83).
  package var remittanceInformation: String?
  /// Credit transfers (BG-17).
  package var creditTransfers: [CreditTransfer] = []
  /// Payment card information (BG-18).
  package var card: PaymentCard?
  /// Direct debit (BG-19).
  package var directDebit: DirectDebit?

  package init() {}
}

/// A credit transfer (BG-17).
package struct CreditTransfer: Hashable, Sendable, Codable {
  /// Payment account identifier (BT-84): the IBAN for SEPA.
  package var account: String?
  /// Payment account name (BT-85).
  package var accountName: String?
  /// Payment service provider identifier (BT-86): the BIC.
  package var serviceProvider: String?

  package init() {}
}

/// Payment card information (BG-18).
package struct PaymentCard: Hashable, Sendable, Codable {
  /// Payment card primary account number (BT-87).
  package var primaryAccountNumber: String?
  /// Payment card holder name (BT-88).
  package var holderName: String?

  package init() {}
}

/// Direct debit (BG-19).
package struct DirectDebit: Hashable, Sendable, Codable {
  /// Mandate reference identifier (BT-89).
  package var mandateReference: String?
  /// Bank assigned creditor identifier (BT-90).
  package var creditorIdentifier: String?
  /// Debited account identifier (BT-91).
  package var debitedAccount: String?

  package init() {}
}
