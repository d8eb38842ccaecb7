using System.Reflection;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Tests.Docs;
using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Conventions;

/// <summary>Every kind of diagnostic has an identifier of its own and a page that explains it.</summary>
public sealed class DiagnosticDocsTests
{
    private const BindingFlags Statics = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void Identifiers_AreUniqueAndWellFormed()
    {
        string[] ids = [.. Descriptors().Select(descriptor => descriptor.Id)];
        Assert.NotEmpty(ids);
        Offenders.AreNone(ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key));
        Offenders.AreNone(ids.Where(id => id.Length != 7 || !id.StartsWith("ILO", StringComparison.Ordinal) || !id[3..].All(char.IsAsciiDigit)));
    }

    [Fact]
    public void ListsOfDescriptors_OfEachRoom_HoldAllOfTheRoom()
    {
        Type[] holders = [.. typeof(Diagnostic).Assembly.GetExportedTypes().Where(type => type.GetProperties(Statics).Any(IsDescriptor))];
        Assert.True(holders.Length >= 3, "The lists of pages, vocabularies and queries were not found.");
        Offenders.AreNone(holders.Where(holder => !Ids(holder).Order(StringComparer.Ordinal).SequenceEqual(
            ((IEnumerable<DiagnosticDescriptor>)holder.GetProperty("All")!.GetValue(null)!).Select(descriptor => descriptor.Id)
                .Order(StringComparer.Ordinal))));

        static IEnumerable<string> Ids(Type holder) =>
            holder.GetProperties(Statics).Where(IsDescriptor).Select(property => ((DiagnosticDescriptor)property.GetValue(null)!).Id);

        static bool IsDescriptor(PropertyInfo property) => property.PropertyType == typeof(DiagnosticDescriptor);
    }

    [Fact]
    public void Messages_EndAsASentence() =>
        Offenders.AreNone(Descriptors().Where(descriptor => !descriptor.MessageFormat.EndsWith('.')));

    [Fact]
    public void Pages_AreThereForEachIdentifierAndNoOther()
    {
        HashSet<string> ids = [.. Descriptors().Select(descriptor => descriptor.Id)];
        string folder = Repository.PathOf("docs/diagnostics");
        string[] pages = Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "ILO*.md").Select(page => Path.GetFileNameWithoutExtension(page))] : [];
        Offenders.AreNone(ids.Except(pages).Select(id => $"{id} has no page."));
        Offenders.AreNone(pages.Except(ids).Select(id => $"{id} has a page and is none."));
    }

    [Fact]
    public void Pages_BeginWithIdentifierAndSeverityAndQuoteTheMessage() =>
        Offenders.AreNone(Descriptors().Where(descriptor => !IsDescribed(descriptor)));

    [Fact]
    public void Pages_Examples_GiveTheDiagnostic()
    {
        (string Id, string Text)[] examples = [.. Descriptors().SelectMany(descriptor => Examples(descriptor.Id))];
        Assert.NotEmpty(examples);
        Offenders.AreNone(examples.Where(example => !PageReader.Read(example.Text).Diagnostics.Any(diagnostic => diagnostic.Id == example.Id))
            .Select(example => $"{example.Id}: {string.Join("; ", PageReader.Read(example.Text).Diagnostics)}"));
    }

    // A block marked as a page is one that the reader is given.
    private static IEnumerable<(string Id, string Text)> Examples(string id)
    {
        string path = Repository.PathOf($"docs/diagnostics/{id}.md");
        return File.Exists(path) ? DocsBlock.Of(File.ReadAllText(path)).Where(block => block.Info == "page").Select(block => (id, block.Text)) : [];
    }

    private static bool IsDescribed(DiagnosticDescriptor descriptor)
    {
        string path = Repository.PathOf($"docs/diagnostics/{descriptor.Id}.md");
        string page = File.Exists(path) ? File.ReadAllText(path) : "";
        return page.StartsWith($"# {descriptor.Id}", StringComparison.Ordinal)
            && page.Contains(descriptor.Severity.ToString(), StringComparison.OrdinalIgnoreCase)
            && page.Contains(descriptor.MessageFormat, StringComparison.Ordinal);
    }

    private static IEnumerable<DiagnosticDescriptor> Descriptors() =>
        new[] { typeof(Project), typeof(Interchange.ExportReport) }.SelectMany(type => type.Assembly.GetTypes())
            .Where(type => type.Name.StartsWith("DiagnosticDescriptors", StringComparison.Ordinal)
                || type.Name.EndsWith("Diagnostics", StringComparison.Ordinal))
            .SelectMany(type => type.GetProperties(Statics).Where(property => property.PropertyType == typeof(DiagnosticDescriptor))
                .Select(property => property.GetValue(null))
                .Concat(type.GetFields(Statics).Where(field => field.FieldType == typeof(DiagnosticDescriptor) && !field.Name.StartsWith('<'))
                    .Select(field => field.GetValue(null))))
            .Cast<DiagnosticDescriptor>().OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal);
}
