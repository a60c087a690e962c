import Exports
import Files
package import Payables
package import SystemPackage

/// Why an export was not made; nothing of it is left behind.
package enum ExportFault: Error {
  /// Something lies there already.
  case occupied(FilePath)
  /// The ledger has no entry.
  case nothingThere
  /// A file of the archive is not what the ledger says of it.
  case changed(VoucherID, path: String)
  case missing(VoucherID, path: String)
  /// Figures of the export and the ledger differ; their names.
  case unbalanced([String])
}

extension ExportFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .occupied(let path):
      "“\(CleanName.forShowing(path.bytes))” is there already; name a folder or file that is not, "
        + "or an empty folder."
    case .nothingThere: "The ledger is empty: there is nothing to export."
    case .changed(let voucher, let path):
      "\(voucher): \(path) is not as it was filed. If the daemon is at work on it, try again; else "
        + "see `rohrpost verify`."
    case .missing(let voucher, let path):
      "\(voucher): \(path) is missing in the archive; see `rohrpost verify`."
    case .unbalanced(let names):
      "The export does not agree with the ledger, so nothing was written; see `rohrpost verify`. "
        + "Different: " + names.joined(separator: "; ") + "."
    }
  }
}
