using System.Text.Json;
using Ilo.Domain.Interchange.Writing;

namespace Ilo.Domain.Interchange.Tables.Making;

/// <summary>Writes the descriptor of a data package from the same columns as the tables.</summary>
internal static class DataPackageDescriptor
{
    private const string Profile = "https://datapackage.org/profiles/2.0/datapackage.json";

    internal static string PathOf(Table table) => $"data/{table.Name}.csv";

    internal static void Write(Stream stream, TableSet tables)
    {
        using Utf8JsonWriter json = JsonOutput.Create(stream);
        json.WriteStartObject();
        json.WriteString("$schema", Profile);
        json.WriteString("name", tables.Options.Name);
        json.WriteString("as_of", Iso.Day(tables.Options.AsOf));
        if (tables.Options.Licence is { } licence)
        {
            json.WriteStartArray("licenses");
            json.WriteStartObject();
            json.WriteString("path", licence.AbsoluteUri);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteStartArray("resources");
        foreach (Table table in tables)
        {
            WriteResource(json, table);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteResource(Utf8JsonWriter json, Table table)
    {
        json.WriteStartObject();
        json.WriteString("name", table.Name);
        json.WriteString("type", "table");
        json.WriteString("path", PathOf(table));
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        WriteDialect(json);
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (TableColumn column in table.Columns)
        {
            json.WriteStartObject();
            json.WriteString("name", column.Name);
            json.WriteString("type", TypeOf(column.Type));
            if (column.IsRequired)
            {
                json.WriteStartObject("constraints");
                json.WriteBoolean("required", true);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (!table.Key.IsEmpty)
        {
            WriteList(json, "primaryKey", table.Key);
        }

        WriteReferences(json, table);
        WriteList(json, "missingValues", [""]);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // All of it is the default of this version; the first had another for blanks, and readers that guess are misled by texts with line breaks and quotes.
    private static void WriteDialect(Utf8JsonWriter json)
    {
        json.WriteStartObject("dialect");
        json.WriteBoolean("header", true);
        json.WriteString("delimiter", ",");
        json.WriteString("lineTerminator", "\r\n");
        json.WriteString("quoteChar", "\"");
        json.WriteBoolean("doubleQuote", true);
        json.WriteBoolean("skipInitialSpace", false);
        json.WriteEndObject();
    }

    private static void WriteReferences(Utf8JsonWriter json, Table table)
    {
        if (table.References.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("foreignKeys");
        foreach (TableReference reference in table.References)
        {
            json.WriteStartObject();
            WriteList(json, "fields", [reference.Column]);
            json.WriteStartObject("reference");
            json.WriteString("resource", reference.Table);
            WriteList(json, "fields", [reference.TargetColumn]);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteList(Utf8JsonWriter json, string name, ValueList<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static string TypeOf(TableColumnType type) => type switch
    {
        TableColumnType.WholeNumber => "integer",
        TableColumnType.Number => "number",
        TableColumnType.Day => "date",
        TableColumnType.Truth => "boolean",
        _ => "string",
    };
}
