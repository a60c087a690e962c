package import Configuration
import Delivery
package import InvoiceRules
package import Ledger
import Payables
import SystemPackage

/// The filing tree for the command line.
package struct FilingDesk {
  private let settings: Settings
  private let ledger: Ledger
  private let tree: FilingTree

  package init(_ settings: Settings, _ ledger: Ledger) {
    self.settings = settings
    self.ledger = ledger
    tree = FilingTree(spool: FilePath(settings.spool))
  }

  /// Makes the tree anew.
  /// - Returns: Whether it is done; a daemon that works in the spool does it by itself.
  package func rebuild() throws -> Bool {
    let lock: SpoolLock
    do {
      lock = try SpoolLock(settings)
    } catch is SpoolLock.Taken {
      try tree.forget()
      return false
    }
    return try lock.holding {
      guard settings.filing.hasTree else {
        try tree.clear()
        return true
      }
      var round = FilingRound(settings.filingPlan)
      while try !round.step(tree, ledger) {}
      return true
    }
  }

  /// How many documents have links, and each difference between the tree and what it should be as a
  /// line.
  package func check(report: (Wording) -> Void) throws -> Int {
    let plan = settings.filingPlan
    var filed = 0
    try ledger.vouchers(VoucherFilter()) { voucher in
      let links =
        settings.filing.hasTree ? voucher.filingLinks(plan.reference(for: voucher)) : []
      if !links.isEmpty { filed += 1 }
      for fault in try tree.faults(of: voucher.id, expected: links) {
        report(Self.finding(fault.path, fault.kind.name))
      }
    }
    for path in try tree.strays() {
      report(Self.finding(path, Wording("gehört zu keinem Beleg", "stray")))
    }
    return filed
  }

  private static func finding(_ path: String, _ fault: Wording) -> Wording {
    let place = "\(FileReference.treeRoot)/\(path)"
    return Wording("\(place): \(fault.german)", "\(place): \(fault.english)")
  }
}

extension FilingTree.Fault.Kind {
  /// What is wrong with a link.
  fileprivate var name: Wording {
    switch self {
    case .missing: Wording("fehlt", "missing")
    case .elsewhere: Wording("führt woandershin", "elsewhere")
    case .superfluous: Wording("ist überzählig", "superfluous")
    }
  }
}
