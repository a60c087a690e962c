package import Invoice
package import MasterData

/// What of an invoice tells who decides about it.
package struct ApprovalFacts: Hashable, Sendable {
  package var caseType: CaseType
  /// Net, in the currency of the invoice.
  package var net: ExactDecimal
  /// Of the first part of its posting: whose people are asked.
  package var costCenter: String?
  /// Of all parts of its posting, as are the next three.
  package var costCenters: [String] = []
  package var projects: [String] = []
  package var trades: [String] = []
  /// Where it was addressed to, and those that its cost centres belong to.
  package var departments: [String] = []
  package var supplier: String?
  package var contracts: [String] = []
  /// Codes of cases that people accepted.
  package var acceptedCodes: Set<ExceptionCode> = []
  /// The manager of its project.
  package var projectManager: String?
  package var isOverBudget = false
  /// Who did what about it so far, orders and claims among it: nobody gets two duties that must be
  /// kept apart.
  package var duties: [DutyRecord] = []

  package init(_ caseType: CaseType, net: ExactDecimal) {
    self.caseType = caseType
    self.net = net
  }

  /// What is known of a voucher by now; the case type of one that has none is the usual one.
  ///
  /// `isAnew` asks as if nobody had checked or approved it yet.
  package init(_ voucher: Voucher, _ books: any MasterLookup, isAnew: Bool = false) throws {
    self.init(voucher.caseType ?? .standard, net: voucher.netAmount)
    let splits = voucher.coding?.splits ?? []
    costCenter = splits.first?.costCenter
    costCenters = Self.unique(splits.map(\.costCenter))
    projects = Self.unique(splits.map(\.project) + (voucher.references?.projects ?? []))
    contracts = voucher.references?.contracts ?? []
    supplier = voucher.identification?.resolution.supplierID
    acceptedCodes = voucher.acceptedCodes
    isOverBudget = voucher.coding?.overruns.isEmpty == false
    projectManager = try splits.first?.project.flatMap {
      try books.row(Project.self, $0)?.manager
    }
    let owners = try costCenters.map { try books.row(CostCenter.self, $0)?.department }
    departments = Self.unique([voucher.department] + owners)
    let supplierTrade = try supplier.flatMap { try books.row(Supplier.self, $0)?.trade }
    let contractTrades = try contracts.map { try books.row(Contract.self, $0)?.trade }
    trades = Self.unique(splits.map(\.trade) + contractTrades + [supplierTrade])
    duties = try DutyRecord.all(of: voucher, books).filter { record in
      !isAnew || [.order, .claim, .deviation].contains(record.duty)
    }
  }

  private static func unique(_ values: [String?]) -> [String] {
    var seen: Set<String> = []
    return values.compactMap(\.self).filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}
