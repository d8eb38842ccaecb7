using System.Xml;
using System.Xml.Schema;

namespace Ilo.Domain.Interchange.Tests.Iati;

/// <summary>The schema of activity files of the IATI Standard 2.03.</summary>
internal static class IatiSchema
{
    private static readonly Lazy<XmlSchemaSet> Schemas = new(Load);

    /// <summary>Returns what the schema says against a file, not well formed included.</summary>
    internal static IReadOnlyList<string> Faults(Stream file)
    {
        List<string> faults = [];
        XmlReaderSettings settings = new()
        {
            ValidationType = ValidationType.Schema,
            Schemas = Schemas.Value,
            // Foreign elements may say where their schema lies; the standard's own elements have no namespace and must be known.
            ValidationFlags = XmlSchemaValidationFlags.ReportValidationWarnings | XmlSchemaValidationFlags.ProcessIdentityConstraints,
        };
        settings.ValidationEventHandler += (_, e) =>
        {
            if (e.Severity == XmlSeverityType.Error)
            {
                faults.Add($"({e.Exception.LineNumber},{e.Exception.LinePosition}): {e.Message}");
            }
        };
        try
        {
            using XmlReader reader = XmlReader.Create(file, settings);
            while (reader.Read())
            {
            }
        }
        catch (XmlException failure)
        {
            faults.Add(failure.Message);
        }

        return faults;
    }

    private static XmlSchemaSet Load()
    {
        string folder = Shared.PathOf("iati/schemas-2.03");
        XmlSchemaSet schemas = new() { XmlResolver = new XmlUrlResolver() };
        schemas.Add(null, Path.Combine(folder, "iati-activities-schema.xsd"));
        schemas.Compile();
        return schemas;
    }
}
