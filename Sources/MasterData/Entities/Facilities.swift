package import Invoice

/// A building or site (Objekt).
package struct Site: MasterEntity {
  package static let table = MasterTable.objects

  package var id: String
  package var name: String
  package var street: String?
  package var postCode: String?
  package var city: String?
  package var costCenter: String?

  package init(id: String, name: String) {
    self.id = id
    self.name = name
  }

  package init?(_ record: MasterRecord) {
    guard let id = record.text("object"), let name = record.text("name") else { return nil }
    self.init(id: id, name: name)
    street = record.text("street")
    postCode = record.text("zip")
    city = record.text("city")
    costCenter = record.text("cost_center")
  }
}

/// A plant or fixture of a site (Anlage).
package struct Asset: MasterEntity {
  package static let table = MasterTable.assets

  package var id: String
  package var site: String?
  package var name: String
  package var trade: String?
  package var account: String?

  package init(id: String, name: String) {
    self.id = id
    self.name = name
  }

  package init?(_ record: MasterRecord) {
    guard let id = record.text("asset"), let name = record.text("name") else { return nil }
    self.init(id: id, name: name)
    site = record.text("object")
    trade = record.text("trade")
    account = record.text("account")
  }
}

/// What was reported to the service desk (CAFM).
package struct Ticket: MasterEntity {
  package static let table = MasterTable.tickets

  package var id: String
  package var kind: Kind
  package var object: String?
  package var asset: String?
  package var trade: String?
  package var reportedAt: CalendarDate?
  package var description: String?
  package var orderNumber: String?

  package enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    case incident, maintenance, defect
  }

  package init(id: String, kind: Kind) {
    self.id = id
    self.kind = kind
  }

  package init?(_ record: MasterRecord) {
    guard let id = record.text("ticket"), let kind: Kind = record.word("kind") else { return nil }
    self.init(id: id, kind: kind)
    object = record.text("object")
    asset = record.text("asset")
    trade = record.text("trade")
    reportedAt = record.date("reported_at")
    description = record.text("description")
    orderNumber = record.text("order_number")
  }
}
