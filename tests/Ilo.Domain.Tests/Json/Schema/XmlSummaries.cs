using System.Xml.Linq;

namespace Ilo.Domain.Tests.Json.Schema;

/// <summary>The summaries of the library's XML documentation, as plain sentences.</summary>
internal static class XmlSummaries
{
    private static readonly string DocumentationPath = Path.ChangeExtension(typeof(Project).Assembly.Location, ".xml");

    private static readonly Dictionary<string, string> Texts = !AreThere ? [] : XDocument.Load(DocumentationPath)
        .Descendants("member")
        .Where(member => member.Element("summary") is not null)
        .ToDictionary(member => member.Attribute("name")!.Value, member => Plain(member.Element("summary")!), StringComparer.Ordinal);

    /// <summary>Gets whether the library was built with its documentation, which a quick build leaves out.</summary>
    internal static bool AreThere => File.Exists(DocumentationPath);

    internal static string? OfType(Type type) => Texts.GetValueOrDefault($"T:{NameOf(type)}");

    internal static string? OfProperty(Type type, string property) => Texts.GetValueOrDefault($"P:{NameOf(type)}.{property}");

    private static string NameOf(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!;

    private static string Plain(XElement summary)
    {
        string text = string.Concat(summary.Nodes().Select(node => node switch
        {
            XText words => words.Value,
            XElement { Name.LocalName: "see" or "paramref" } see => (see.Attribute("cref") ?? see.Attribute("langword") ?? see.Attribute("name"))!.Value.Split(
                '.')[^1],
            XElement element => element.Value,
            _ => "",
        }));
        text = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        // What is null in C# is not there in JSON.
        text = text.Replace("; null ", "; left out ", StringComparison.Ordinal);
        return text.StartsWith("Gets ", StringComparison.Ordinal) ? $"{char.ToUpperInvariant(text[5])}{text[6..]}" : text;
    }
}
