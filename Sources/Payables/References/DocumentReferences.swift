/// What a document refers to, as far as the master data know it.
package struct DocumentReferences: Codable, Hashable, Sendable {
  /// Numbers of orders, as the master data spell them; those that the document declares first.
  package var orders: [String] = []
  package var contracts: [String] = []
  package var tickets: [String] = []
  package var projects: [String] = []
  package var sites: [String] = []
  package var assets: [String] = []
  /// Numbers that the document declares as orders and that nobody knows.
  package var unknownOrders: [String] = []
  package var unknownContracts: [String] = []
  /// Numbers of invoices that it is about, such as the one that a credit note corrects.
  package var invoices: [String] = []

  package init() {}

  /// Whether it names an order, contract or ticket.
  var namesBusiness: Bool { !orders.isEmpty || !contracts.isEmpty || !tickets.isEmpty }

  /// By what other documents find it.
  func keys(supplier: String?) -> [BookKey] {
    var keys = orders.map { BookKey.order($0) } + contracts.map { .contract($0) }
    keys += tickets.map { .ticket($0) }
    if let supplier {
      keys += assets.map { .asset($0, of: supplier) }
      keys += invoices.map { .invoice($0, of: supplier) }
    }
    return keys
  }
}
