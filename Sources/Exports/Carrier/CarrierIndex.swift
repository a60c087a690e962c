/// `index.xml`: what lies on a data carrier and how it is read.
package struct CarrierIndex: Hashable, Sendable {
  package static let fileName = "index.xml"

  /// Whose data they are.
  package var supplier: Supplier
  /// What they are of, for a person.
  package var comment: String
  /// The name of the medium.
  package var medium: String
  package var validity: ExportPeriod
  package var tables: [TableSchema]

  package struct Supplier: Hashable, Sendable {
    package var name: String
    package var place: String

    package init(name: String, place: String) {
      self.name = name
      self.place = place
    }
  }

  package init(
    _ supplier: Supplier, comment: String, medium: String, validity: ExportPeriod,
    tables: [TableSchema]
  ) {
    self.supplier = supplier
    self.comment = comment
    self.medium = medium
    self.validity = validity
    self.tables = tables
  }

  private static let dateFormat = "DD.MM.YYYY"

  /// In UTF-8.
  package var bytes: [UInt8] {
    var xml = IndentedXML()
    xml.line(#"<?xml version="1.0" encoding="UTF-8"?>"#)
    xml.line(#"<!DOCTYPE DataSet SYSTEM "\#(GDPdUGrammar.fileName)">"#)
    xml.element("DataSet") { xml in
      xml.element("Version", "1.0")
      xml.element("DataSupplier") { xml in
        xml.element("Name", supplier.name)
        xml.element("Location", supplier.place)
        xml.element("Comment", comment)
      }
      xml.element("Media") { xml in
        xml.element("Name", medium)
        for table in tables { write(table, to: &xml) }
      }
    }
    return Array(xml.text.utf8)
  }

  private func write(_ table: TableSchema, to xml: inout IndentedXML) {
    xml.element("Table") { xml in
      xml.element("URL", table.fileName)
      xml.element("Name", table.name)
      xml.element("Description", table.description)
      xml.element("Validity") { xml in
        xml.element("Range") { xml in
          xml.element("From", validity.from.exported)
          xml.element("To", validity.to.exported)
        }
        xml.element("Format", Self.dateFormat)
      }
      xml.empty("UTF8")
      xml.element("DecimalSymbol", ",")
      xml.element("DigitGroupingSymbol", ".")
      // The line with the names is no record.
      xml.element("Range") { $0.element("From", "2") }
      xml.element("VariableLength") { xml in
        xml.element("ColumnDelimiter", ";")
        xml.element("RecordDelimiter", "\r\n")
        xml.element("TextEncapsulator", "\"")
        for (index, column) in table.columns.enumerated() {
          let isKey = index < table.keyLength
          write(column, as: isKey ? "VariablePrimaryKey" : "VariableColumn", to: &xml)
        }
        for key in table.foreignKeys {
          xml.element("ForeignKey") { xml in
            for column in key.columns { xml.element("Name", column) }
            xml.element("References", key.table)
          }
        }
      }
    }
  }

  private func write(_ column: ExportColumn, as name: String, to xml: inout IndentedXML) {
    xml.element(name) { xml in
      xml.element("Name", column.name)
      xml.element("Description", column.description)
      switch column.kind {
      case .text(let max):
        xml.empty("AlphaNumeric")
        xml.element("MaxLength", String(max))
      case .number(let decimals):
        xml.element("Numeric") { $0.element("Accuracy", String(decimals)) }
      case .date:
        xml.element("Date") { $0.element("Format", Self.dateFormat) }
      }
    }
  }
}
