import Invoice
import ReadResult

/// A value that has the form of a field, where it stands on the page.
struct Sighting {
  /// In the plain form of ``ExtractedField``.
  let value: String
  let place: ExtractedField.Place
  let spot: FieldSpot
}

/// Finds all that has a field's form, with the eyes of the general search.
struct SightingFinder {
  let layout: Layout
  let spots: SpotFinder

  init(layout: Layout) {
    self.layout = layout
    spots = SpotFinder(layout: layout)
  }

  /// Pages that are looked at from the first; the last is looked at as well.
  private static let pagesMax = 5
  /// Values of one field, at most.
  private static let sightingsMax = 2000

  /// The sightings of several fields; those of one form are looked for once.
  func sightings(of fields: [FieldName]) -> [FieldName: [Sighting]] {
    var found: [FieldName: [Sighting]] = [:]
    for field in fields {
      let form = Self.sameForm.first { $0.contains(field) } ?? []
      found[field] =
        form.lazy.compactMap { found[$0] }.first ?? sightings(of: field)
    }
    return found
  }

  private static let sameForm: [Set<FieldName>] = [
    [.invoiceNumber, .orderNumber, .contractNumber], [.issueDate, .dueDate], [.net, .tax, .gross],
  ]

  func sightings(of field: FieldName) -> [Sighting] {
    switch field {
    case .invoiceNumber, .orderNumber, .contractNumber: numbers(ReferenceNumber.read)
    case .sellerTaxNumber: numbers { TaxNumber.read($0).map { ($0.value, $0.count, 1) } }
    case .issueDate, .dueDate: dates([.day], \.first)
    case .serviceStart: dates([.day, .month, .span], \.first)
    case .serviceEnd: dates([.day, .month, .span], \.last)
    case .net, .tax, .gross: amounts
    case .buyerName: names
    case .iban: placed(IdentifierFinder(layout: layout).accounts)
    case .sellerVATIdentifier: placed(IdentifierFinder(layout: layout).vatNumbers)
    case .sellerName, .currency, .cashDiscountPercent, .cashDiscountDays: []
    }
  }

  /// The cells of the pages that are looked at.
  private var cells: [Int] {
    let last = layout.cells.last?.page
    let first = layout.cells.first?.page ?? 1
    return layout.cells.indices.filter {
      let page = layout.cells[$0].page
      return page < first + Self.pagesMax || page == last
    }
  }

  private func numbers(
    _ read: (ArraySlice<Token>) -> (value: String, count: Int, form: Double)?
  ) -> [Sighting] {
    var found: [Sighting] = []
    for cell in cells {
      let tokens = layout.cells[cell].tokens
      var start = 0
      while start < tokens.count, found.count < Self.sightingsMax {
        guard let (value, count, _) = read(tokens[start...]),
          let box = tokens[start..<start + count].box
        else {
          start += 1
          continue
        }
        found.append(sighting(value, cell, start, box))
        start += count
      }
    }
    return found
  }

  private func dates(
    _ forms: Set<DateMention.Form>, _ day: KeyPath<DateMention, CalendarDate>
  ) -> [Sighting] {
    cells.lazy.flatMap { cell -> [Sighting] in
      let script = Script(layout.cells[cell].tokens)
      return DateMention.all(in: script.characters).compactMap { mention in
        guard forms.contains(mention.form), let box = script.box(of: mention.range),
          let token = script.token(at: mention.range.lowerBound)
        else { return nil }
        return sighting(mention[keyPath: day].description, cell, token, box)
      }
    }.prefix(Self.sightingsMax).map(\.self)
  }

  private var amounts: [Sighting] {
    cells.lazy.flatMap { cell -> [Sighting] in
      let tokens = layout.cells[cell].tokens
      return AmountMention.all(in: tokens).compactMap { mention in
        tokens[mention.tokens].box.map {
          sighting(mention.value.description, cell, mention.tokens.lowerBound, $0)
        }
      }
    }.prefix(Self.sightingsMax).map(\.self)
  }

  /// The lines of the first page as names: those of addresses, else the line or its part.
  private var names: [Sighting] {
    let blocks = AddressBlock.all(in: layout).filter { $0.page == layout.cells.first?.page }
    var inBlocks = Set<Int>()
    var found = blocks.prefix(Self.sightingsMax).compactMap { block -> Sighting? in
      guard let cell = block.cells.first else { return nil }
      inBlocks.formUnion(block.cells)
      return sighting(block.name, cell, 0, layout.cells[cell].box)
    }
    for cell in cells where !inBlocks.contains(cell) && found.count < Self.sightingsMax {
      let tokens = layout.cells[cell].tokens
      for start in tokens.indices where start == 0 || tokens[start - 1].text.hasSuffix(":") {
        let name = PostalLine.name(Array(tokens[start...]))
        let named = LegalForm.nameLength(name).map { Array(name.prefix($0)) } ?? name
        guard HeadWords.mayBeName(named), let box = named.box else { continue }
        found.append(sighting(named.text.trimming([",", " ", ";", ":"]), cell, start, box))
      }
    }
    return found
  }

  private func placed(_ candidates: [Candidate<String>]) -> [Sighting] {
    candidates.prefix(Self.identifiersMax).compactMap { candidate in
      guard let place = candidate.place, let spot = spots.spot(of: candidate.value, at: place)
      else { return nil }
      return Sighting(value: candidate.value, place: place, spot: spot)
    }
  }

  /// Accounts or VAT identifiers of one document.
  private static let identifiersMax = 50

  private func sighting(
    _ value: String, _ cell: Int, _ token: Int, _ box: PageText.Box
  ) -> Sighting {
    Sighting(
      value: value, place: .init(page: layout.cells[cell].page, box: box),
      spot: spots.spot(of: value, cell: cell, token: token, box: box))
  }
}
