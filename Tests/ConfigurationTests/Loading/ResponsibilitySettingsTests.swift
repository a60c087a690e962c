import InvoiceRules
import Payables
import Testing

@testable import Configuration

/// Cells of the matrix of responsibilities, and where values come from.
struct ResponsibilitySettingsTests {
  private static func problems(_ text: String) -> [Problem] {
    do {
      _ = try Settings.parse(text, file: "pipeline.conf", spool: AbsolutePath("/spool"))
      return []
    } catch {
      return error.problems
    }
  }

  private static func cell(_ step: String, _ role: String, _ letters: String) -> String {
    "[[raci]]\nstep = \"\(step)\"\nrole = \"\(role)\"\nletters = [\(letters)]\n"
  }

  @Test func `exactly one role answers for a step`() throws {
    let two = Self.problems(Self.cell("payment", "treasury", "\"A\", \"R\""))
    #expect(two.count == 1)
    #expect(two.first?.text(in: .german).contains("mehrere Rollen ein A: ap, treasury") == true)
    #expect(two.first?.line == 4)
    let none = Self.problems(Self.cell("match", "procurement", "\"R\""))
    #expect(none.first?.text(in: .english).contains("No role has an A for “match”") == true)
    #expect(
      Self.problems(
        Self.cell("payment", "treasury", "\"A\", \"R\"") + Self.cell("payment", "ap", "\"C\"")
      )
      .isEmpty)
  }

  @Test func `a cell is there once, and its words are known`() {
    let twice = Self.cell("payment", "it", "\"I\"")
    #expect(Self.problems(twice + twice).count == 1)
    #expect(Self.problems(Self.cell("payment", "it", "\"X\"")).count == 1)
    #expect(Self.problems(Self.cell("pay", "it", "\"I\"")).count == 1)
  }

  @Test func `a value says whether it is from the file, the default or derived`() throws {
    let settings = try Settings.parse(
      "[limits]\nbatch = 64\n\n[[channel]]\nname = \"post\"\nkind = \"upload\"\n",
      file: "pipeline.conf", spool: AbsolutePath("/spool"))
    let all = settings.effectiveSections.flatMap(\.settings)
    func origin(_ section: String, _ key: String, _ record: String? = nil)
      -> EffectiveSetting.Origin?
    {
      all.first { $0.section == section && $0.key == key && $0.record == record }?.origin
    }
    #expect(origin("limits", "batch") == .file)
    #expect(origin("limits", "file_mib") == .standard)
    #expect(origin("paths", "state") == .derived)
    #expect(origin("channel", "kind", "post") == .file)
    #expect(origin("channel", "path", "post") == .derived)
    #expect(origin("channel", "settle_seconds", "mail") == .standard)
  }
}
