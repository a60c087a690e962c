package import Configuration
import Files
package import Ledger
import Letters
package import Payables
package import Procedure
import SystemPackage

extension ProcedureFacts {
  /// What is known of a house: its settings, the files they name, and the versions of its journal;
  /// without a ledger there are none yet.
  package init(_ settings: Settings, _ ledger: Ledger?, at now: Timestamp) throws {
    self.init(settings, date: now)
    head = LetterHead(settings)
    supplierRules = SupplierRules(settings)
    connectors = try settings.loadConnectors().map(\.definition)
    if let folder = settings.procedure.supplements {
      supplements = try Supplements(folder: FilePath(folder))
    }
    if let ledger { versions = try ProcedureBook(ledger).versions() }
  }
}
