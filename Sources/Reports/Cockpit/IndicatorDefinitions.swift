package import InvoiceRules
import JSON
package import Payables

/// How the indicators are defined, as lines (O1).
package struct IndicatorDefinitions {
  private let rules: IndicatorRules

  package init(_ rules: IndicatorRules) { self.rules = rules }

  package var json: [String] {
    IndicatorTable.all.map { indicator in
      let target = rules.target(of: indicator)
      return JSONObject.text { json in
        json.add("indicator", indicator.id.rawValue)
        json.add("name", indicator.name.german)
        json.add("formula", indicator.formula.german)
        json.add("source", indicator.source.german)
        json.add("unit", indicator.unit.rawValue)
        json.add("target", UnitText.target(target, indicator.unit, in: .german))
        json.add("owner", indicator.owner.german)
        json.add("frequency", indicator.frequency.rawValue)
      }
    }
  }

  package func text(in language: Language) -> [String] {
    IndicatorTable.all.flatMap { indicator in
      let target = UnitText.target(rules.target(of: indicator), indicator.unit, in: language)
      return [
        "\(indicator.id.rawValue)  \(indicator.name[language])",
        "    \(indicator.formula[language])", "    \(indicator.source[language])",
        "    "
          + [
            target.map { Wording("Ziel \($0)", "target \($0)")[language] },
            indicator.owner[language], indicator.frequency.adverb[language],
          ].compactMap(\.self).joined(separator: " · "),
      ]
    }
  }
}
