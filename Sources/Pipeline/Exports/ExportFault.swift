import Exports
import Files
package import InvoiceRules
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

extension ExportFault {
  package var text: Wording {
    switch self {
    case .occupied(let path): Self.occupied(CleanName.forShowing(path.bytes))
    case .nothingThere:
      Wording(
        "Das Hauptbuch ist leer: Es gibt nichts zu exportieren.",
        "The ledger is empty: there is nothing to export.")
    case .changed(let voucher, let path):
      Wording(
        "\(voucher): \(path) ist nicht mehr so, wie es abgelegt wurde. Arbeitet der Dienst gerade "
          + "daran, versuchen Sie es noch einmal; sonst siehe „rohrpost verify“.",
        "\(voucher): \(path) is not as it was filed. If the daemon is at work on it, try again; "
          + "else see `rohrpost verify`.")
    case .missing(let voucher, let path):
      Wording(
        "\(voucher): \(path) fehlt im Archiv; siehe „rohrpost verify“.",
        "\(voucher): \(path) is missing in the archive; see `rohrpost verify`.")
    case .unbalanced(let names): Self.unbalanced(names.joined(separator: "; "))
    }
  }

  private static func occupied(_ name: String) -> Wording {
    Wording(
      "„\(name)“ gibt es schon; nennen Sie einen Ordner oder eine Datei, die es nicht gibt, oder "
        + "einen leeren Ordner.",
      "“\(name)” is there already; name a folder or file that is not, or an empty folder.")
  }

  private static func unbalanced(_ names: String) -> Wording {
    Wording(
      "Der Export stimmt nicht mit dem Hauptbuch überein, deshalb wurde nichts geschrieben; siehe "
        + "„rohrpost verify“. Verschieden: \(names).",
      "The export does not agree with the ledger, so nothing was written; see `rohrpost verify`. "
        + "Different: \(names).")
  }
}
