import Connectors
import Foundation
import Testing

@Suite struct ShippedFilesTests {
  /// What the administrator fills in, by the keys of the file.
  private static let open: [SetUp: Set<String>] = [.notion: ["settings.data_source_id"]]

  @Test(arguments: SetUp.allCases)
  func `a set-up lacks only what is of the house`(setUp: SetUp) throws {
    let (definition, problems) = try setUp.shipped()
    #expect(problems.isEmpty)
    #expect(Set(definition.problems.map(\.place)) == Self.open[setUp] ?? [])
    #expect(definition.name == setUp.rawValue)
    #expect(definition.base.hasPrefix("https://"))
  }

  @Test(arguments: SetUp.allCases)
  func `a guide says how the secret gets there and what is sent twice`(setUp: SetUp) throws {
    let guide = try setUp.text(of: "README.md")
    #expect(guide.contains("LoadCredential=\(setUp == .lexoffice ? "lexoffice" : setUp.rawValue):"))
    #expect(guide.contains("connector.toml"))
  }

  @Test func `the guide names every value of the vocabulary, group by group`() throws {
    let guide = try String(
      contentsOf: SetUp.n8n.folder.deletingLastPathComponent().appending(path: "README.md"),
      encoding: .utf8)
    let rows = guide.split(separator: "\n")
    guard case .group(let groups) = ConnectorVocabulary.example else { return }
    for (name, group) in groups {
      let row = rows.first { $0.hasPrefix("| `\(name)`") }.map(String.init) ?? ""
      var members = group
      if case .list(let items) = group { members = items.first ?? [:] }
      guard case .group(let values) = members else {
        Issue.record("\(name) is no group")
        continue
      }
      let named = row.split(separator: "|").last?.split(separator: "`").map(String.init) ?? []
      #expect(Set(named.filter { !$0.contains(where: { " ,".contains($0) }) }) == Set(values.keys))
    }
  }

  @Test func `the workflow for n8n is whole and has a branch for each event`() throws {
    let text = try SetUp.n8n.text(of: "workflow.json")
    let workflow = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let nodes = try #require(workflow["nodes"] as? [[String: Any]])
    let names = Set(nodes.compactMap { $0["name"] as? String })
    #expect(names.count == nodes.count)
    let connections = try #require(workflow["connections"] as? [String: [String: Any]])
    let targets = connections.values.flatMap { $0["main"] as? [[[String: Any]]] ?? [] }
      .joined().compactMap { $0["node"] as? String }
    #expect(Set(connections.keys).isSubset(of: names))
    // Everything but the webhook is reached.
    #expect(Set(targets) == names.subtracting(["Rohrpost"]))
    let events = try SetUp.n8n.shipped().definition.events
    #expect(events.allSatisfy { names.contains("On \($0.rawValue)") })
    let hook = nodes.first { $0["name"] as? String == "Rohrpost" }?["parameters"] as? [String: Any]
    let setting = try SetUp.n8n.shipped().definition.settings["webhook"]
    #expect(hook?["path"] as? String == setting)
    #expect((hook?["options"] as? [String: Any])?["rawBody"] as? Bool == true)
  }
}
