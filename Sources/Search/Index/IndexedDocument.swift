package import Invoice
package import Payables
package import ReadResult

/// A document as the index has it.
package struct IndexedDocument: Hashable, Sendable {
  package let id: VoucherID
  /// The number of the voucher's events: one of the same version is the same document.
  package let version: Int
  /// The day of arrival in Germany.
  package let receivedOn: CalendarDate
  package let channel: String
  package let documentClass: DocumentClass?
  package let contents: Contents

  package enum Contents: Hashable, Sendable {
    case open(OpenContents)
    /// Nothing is said of it; whoever belongs to the circle may know that it is there (A7).
    case restricted(RestrictedCircle)
  }

  package init(
    id: VoucherID, version: Int, receivedOn: CalendarDate, channel: String,
    documentClass: DocumentClass?, contents: Contents
  ) {
    self.id = id
    self.version = version
    self.receivedOn = receivedOn
    self.channel = channel
    self.documentClass = documentClass
    self.contents = contents
  }
}

/// What a document that anybody may look at says.
package struct OpenContents: Hashable, Sendable {
  /// The words of its pages, of the mail or of the invoice, and its name.
  package var text = ""
  package var supplierName: String?
  /// Its own number and those of orders, contracts and accounts that it names.
  package var numbers: [String] = []
  /// What it is found by exactly, such as its status and its cost centres.
  package var facets: [FacetValue] = []
  /// BT-2.
  package var invoiceDate: CalendarDate?
  /// BT-112.
  package var gross: ExactDecimal?
  /// BT-109.
  package var net: ExactDecimal?

  package init() {}
}

/// The value of a facet.
package struct FacetValue: Hashable, Sendable {
  package let facet: Facet
  package let value: String

  package init(_ facet: Facet, _ value: String) {
    self.facet = facet
    self.value = value
  }
}
