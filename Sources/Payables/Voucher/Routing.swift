/// Where a document goes, as its cover sheet (A5) or the index file beside it (A2) says.
///
/// What the document itself says counts more.
package struct Routing: Hashable, Sendable {
  package var department: String?
  package var costCenter: String?
  package var project: String?
  package var object: String?
  package var asset: String?
  package var trade: String?
  package var orderNumber: String?
  package var contractNumber: String?

  /// Reads pairs of name and value; names are German or English, in any case, and those that mean
  /// nothing here are passed over.
  package init(_ pairs: [String: String]) {
    // In order, so that of two names for one thing it is always the same that counts.
    for (name, value) in pairs.sorted(by: { $0.key < $1.key }) where !value.isEmpty {
      guard let path = Self.names[FoldedWords(name).words.joined()], self[keyPath: path] == nil
      else { continue }
      self[keyPath: path] = String(value.prefix(Self.lengthMax))
    }
  }

  /// Characters of a value.
  private static let lengthMax = 200

  private typealias Path = WritableKeyPath<Routing, String?> & Sendable

  private static let names: [String: any Path] = {
    var names: [String: any Path] = [:]
    for (path, wordings) in wordings {
      for wording in wordings { names[FoldedWords(wording).words.joined()] = path }
    }
    return names
  }()

  private static var wordings: [(any Path, [String])] {
    [
      (\.department, ["Abteilung", "Bereich", "department"]),
      (\.costCenter, ["Kostenstelle", "KST", "cost_center", "cost centre"]),
      (\.project, ["Projekt", "PSP", "project"]),
      (\.object, ["Objekt", "Standort", "Gebäude", "object"]),
      (\.asset, ["Anlage", "Anlagen-ID", "asset"]),
      (\.trade, ["Gewerk", "trade"]),
      (\.orderNumber, ["Bestellung", "Bestellnummer", "Auftrag", "order", "order_number"]),
      (\.contractNumber, ["Vertrag", "Vertragsnummer", "contract", "contract_number"]),
    ]
  }
}

extension IndexRecord {
  /// Fills what the document does not say itself.
  package mutating func fill(from routing: Routing) {
    costCenter = costCenter ?? routing.costCenter
    project = project ?? routing.project
    object = object ?? routing.object
    asset = asset ?? routing.asset
    trade = trade ?? routing.trade
    orderNumber = orderNumber ?? routing.orderNumber
    contractNumber = contractNumber ?? routing.contractNumber
  }
}
