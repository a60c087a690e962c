import InvoiceRules
import Payables

/// What must be right between the settings.
extension Settings {
  /// Looks for them; channels behind the first `declaredChannels` exist by convention.
  func check(declaredChannels: Int, _ mistakes: inout Mistakes) {
    checkNames(channels.map(\.name), of: "channel", &mistakes)
    checkNames(companies.map(\.name), of: "company", &mistakes)
    checkNames(exceptions.map(\.name), of: "exception", key: "code", &mistakes)
    checkNames(retention.rules.exceptions.map(\.name), of: "retention", key: "class", &mistakes)
    checkNames(approval.rules.map(\.name), of: "approval_rule", &mistakes)
    checkApprovalRules(&mistakes)
    checkNames(filing.entries.map(\.code), of: "filing", key: "code", &mistakes)
    checkFilingPlan(&mistakes)
    let folders = ownFolders + channelFolders(declaredChannels)
    checkFolders(folders, &mistakes)
    checkTolerances(&mistakes)
    checkMetricsFile(folders, &mistakes)
    checkOutbox(&mistakes)
    checkSettlement(&mistakes)
    checkNames(raci.map(\.name), of: "raci", key: "role", &mistakes)
    checkResponsibilities(&mistakes)
  }

  private func checkNames(
    _ names: [String], of section: String, key: String = "name", _ mistakes: inout Mistakes
  ) {
    var seen: [String: Int] = [:]
    for (index, name) in names.enumerated() where !name.isEmpty {
      if let first = seen[name.lowercased()] {
        mistakes.add(
          .root.key(section).item(index).key(key), value: "\(TOMLNode.string(name))",
          Wording(
            "Diesen Namen hat schon der \(first + 1). Abschnitt [[\(section)]].",
            "Section [[\(section)]] number \(first + 1) has this name already."))
      } else {
        seen[name.lowercased()] = index
      }
    }
  }

  /// A folder with what it is for.
  private struct Folder {
    let path: AbsolutePath
    let place: TOMLPath
    let use: Wording
    /// Of two that overlap, the one with the higher rank is to be moved.
    let rank: Rank
  }

  private enum Rank: Int {
    case fixedFolder, conventionalChannel, stateFolder, declaredChannel
  }

  /// Where the daemon writes.
  private var ownFolders: [Folder] {
    let fixed = (PathSettings.documentFolders + [PathSettings.output]).map { name in
      Folder(
        path: AbsolutePath(name, below: AbsolutePath(spool)), place: .root.key(name),
        use: Wording("dem Dienst selbst", "the daemon itself"), rank: .fixedFolder)
    }
    let state = Folder(
      path: AbsolutePath(paths.state), place: .root.key("paths").key("state"),
      use: Wording("[paths] state", "[paths] state"), rank: .stateFolder)
    return fixed + [state]
  }

  private func channelFolders(_ declared: Int) -> [Folder] {
    channels.enumerated().filter { !$0.element.path.isEmpty }.map { index, channel in
      Folder(
        path: AbsolutePath(channel.path), place: .root.key("channel").item(index).key("path"),
        use: Wording("dem Kanal „\(channel.name)“", "channel “\(channel.name)”"),
        rank: index < declared ? .declaredChannel : .conventionalChannel)
    }
  }

  /// No folder may be another or lie in one: a document would be taken twice, or out of the
  /// archive.
  ///
  /// In the order of paths a folder comes directly behind the one around it or behind what else is
  /// in that, so one pass with the open folders finds all.
  private func checkFolders(_ folders: [Folder], _ mistakes: inout Mistakes) {
    let folders = folders.enumerated()
      .filter { !mistakes.isFaulty($0.element.place) }
      .sorted { left, right in
        left.element.path == right.element.path
          ? left.offset < right.offset : left.element.path < right.element.path
      }
    var open: [(offset: Int, element: Folder)] = []
    for folder in folders {
      while let last = open.last, !last.element.path.contains(folder.element.path) {
        open.removeLast()
      }
      if let around = open.last {
        let ranks = (folder.element.rank.rawValue, around.element.rank.rawValue)
        let isLater = (ranks.0, folder.offset) > (ranks.1, around.offset)
        let (wrong, other) = isLater ? (folder, around) : (around, folder)
        if !mistakes.isFaulty(wrong.element.place) {
          addOverlap(wrong.element, other.element, &mistakes)
        }
      }
      open.append(folder)
    }
  }

  private func addOverlap(_ folder: Folder, _ other: Folder, _ mistakes: inout Mistakes) {
    let value = "\(TOMLNode.string("\(folder.path)"))"
    if folder.path == other.path {
      mistakes.add(
        folder.place, value: value,
        Wording(
          "Dieser Ordner gehört schon \(other.use.german).",
          "This folder belongs to \(other.use.english) already."))
    } else {
      mistakes.add(
        folder.place, value: value,
        Wording(
          "Dieser Ordner und „\(other.path)“ (\(other.use.german)) liegen ineinander.",
          "This folder and “\(other.path)” (\(other.use.english)) lie in each other."),
        hint: Wording(
          "Wählen Sie Ordner, die nebeneinander liegen.", "Choose folders side by side."))
    }
  }

  /// Between documents the file would be taken for one.
  private func checkMetricsFile(_ folders: [Folder], _ mistakes: inout Mistakes) {
    let place = TOMLPath.root.key("metrics").key("file")
    let file = AbsolutePath(metricsFile)
    let output = AbsolutePath(PathSettings.output, below: AbsolutePath(spool))
    let allowed = [AbsolutePath(paths.state), output]
    guard !mistakes.isFaulty(place),
      let folder = folders.first(where: {
        $0.path.contains(file) && !allowed.contains($0.path) && !mistakes.isFaulty($0.place)
      })
    else { return }
    mistakes.add(
      place, value: "\(TOMLNode.string(metricsFile))",
      Wording(
        "Diese Datei läge in einem Ordner für Dokumente (\(folder.use.german)).",
        "This file would lie in a folder of documents (\(folder.use.english))."))
  }
}
