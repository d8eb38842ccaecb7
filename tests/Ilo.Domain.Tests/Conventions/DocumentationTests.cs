using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ilo.Domain.Tests.Conventions;

/// <summary>Reads the documentation file of each library, as an editor does.</summary>
public sealed class DocumentationTests
{
    private static readonly string[] DocumentationPaths =
        [.. PublicTypes.Libraries.Select(library => Path.ChangeExtension(library.Location, ".xml"))];

    // Each library has the address of the repository for itself, and tells no one else.
    private static readonly Lazy<Dictionary<string, XElement>> Documentation = new(() => DocumentationPaths
        .SelectMany(path => XDocument.Load(path).Descendants("member"))
        .Where(member => !member.Attribute("name")!.Value.Contains("RepositoryAddress", StringComparison.Ordinal))
        .ToDictionary(member => member.Attribute("name")!.Value));

    [Fact]
    public void PublicMembers_HaveASummaryThatEndsAsASentence()
    {
        SkipWhereBuiltWithout();
        ISymbol[] symbols = [.. Symbols()];
        Assert.True(symbols.Length > 300, $"Only {symbols.Length} public members were found.");
        Offenders.AreNone(symbols.Where(symbol => !IsDocumented(symbol)).Select(symbol => symbol.GetDocumentationCommentId()));
    }

    [Fact]
    public void PublicMethods_DocumentEachParameter()
    {
        SkipWhereBuiltWithout();
        Offenders.AreNone(Symbols().OfType<IMethodSymbol>().Where(method => method.MethodKind != MethodKind.UserDefinedOperator)
            .SelectMany(method => method.Parameters.Where(parameter => !IsDocumented(method, parameter.Name))
                .Select(parameter => $"{method.GetDocumentationCommentId()}: {parameter.Name}")));
    }

    // A quick build can leave the file out; the build script's never does.
    private static void SkipWhereBuiltWithout()
    {
        string? missing = DocumentationPaths.FirstOrDefault(path => !File.Exists(path));
        Assert.SkipWhen(missing is not null && Environment.GetEnvironmentVariable("CI") != "true", $"The build made no {missing}.");
    }

    private static bool IsDocumented(ISymbol symbol) =>
        Member(symbol) is { } member
        && (member.Element("inheritdoc") is not null || member.Element("summary")?.Value.Trim().EndsWith('.') == true);

    private static bool IsDocumented(ISymbol method, string parameter) =>
        Member(method) is { } member
        && (member.Element("inheritdoc") is not null
            || member.Elements("param").Any(element => element.Attribute("name")?.Value == parameter && element.Value.Trim().Length > 0));

    private static XElement? Member(ISymbol symbol) => Documentation.Value.GetValueOrDefault(symbol.GetDocumentationCommentId() ?? "");

    private static IEnumerable<ISymbol> Symbols()
    {
        MetadataReference[] libraries = [.. PublicTypes.Libraries.Select(library => MetadataReference.CreateFromFile(library.Location))];
        IEnumerable<MetadataReference> framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path));
        CSharpCompilation compilation = CSharpCompilation.Create("documentation", references: framework.Concat(libraries));
        return libraries.SelectMany(library => Members(((IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(library)!).GlobalNamespace));
    }

    private static IEnumerable<ISymbol> Members(INamespaceOrTypeSymbol parent)
    {
        foreach (ISymbol symbol in parent.GetMembers().Where(symbol => symbol is INamespaceSymbol || symbol.DeclaredAccessibility == Accessibility.Public))
        {
            if (symbol is INamespaceOrTypeSymbol inner)
            {
                foreach (ISymbol member in Members(inner))
                {
                    yield return member;
                }
            }

            if (symbol is not INamespaceSymbol && !IsWrittenByTheCompiler(symbol))
            {
                yield return symbol;
            }
        }
    }

    // Accessors are documented with their property, an extension block with its members.
    private static bool IsWrittenByTheCompiler(ISymbol symbol) =>
        symbol.IsImplicitlyDeclared || !symbol.CanBeReferencedByName && symbol is not IMethodSymbol
        {
            MethodKind: MethodKind.Constructor or MethodKind.UserDefinedOperator or MethodKind.Conversion
        }
            and not IPropertySymbol
        || symbol is IMethodSymbol { AssociatedSymbol: not null }
        || symbol is IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.Length: 0 }
        || symbol is INamedTypeSymbol { IsExtension: true }
        || (symbol is INamedTypeSymbol type && PublicTypes.IsOfPages(type.ContainingNamespace.ToDisplayString(), type.Name))
        || symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute");
}
