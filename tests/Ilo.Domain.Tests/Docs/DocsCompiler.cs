using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ilo.Domain.Tests.Docs;

/// <summary>Compiles a program of a page and runs it.</summary>
internal static class DocsCompiler
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Preview, DocumentationMode.None);

    private static readonly CSharpCompilationOptions Compiling =
        new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable);

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly SyntaxTree AllUsings = Globally(DocsProgram.Usings.Concat(LibraryNamespaces()));

    // What a reader's project has: a block that names namespaces of the library names all that it needs.
    private static readonly SyntaxTree ProjectUsings = Globally(DocsProgram.Usings);

    /// <summary>Returns what the program prints, lines ended by a line feed.</summary>
    /// <exception cref="InvalidOperationException">It does not compile, or throws; the message names page and line.</exception>
    internal static string Run(DocsProgram program)
    {
        Assembly assembly = Compile(program);
        TextWriter before = Console.Out;
        StringWriter output = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Console.SetOut(output);
        try
        {
            MethodInfo main = assembly.EntryPoint!;
            main.Invoke(null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
        }
        catch (TargetInvocationException failure)
        {
            throw new InvalidOperationException($"The block on line {program.Line} throws: {failure.InnerException}", failure);
        }
        finally
        {
            Console.SetOut(before);
        }

        return output.ToString();
    }

    private static Assembly Compile(DocsProgram program)
    {
        SyntaxTree usings = program.Source.Contains("using Ilo.", StringComparison.Ordinal) ? ProjectUsings : AllUsings;
        CSharpCompilation compilation = CSharpCompilation.Create(
            $"docs-{Guid.NewGuid():N}", [usings, CSharpSyntaxTree.ParseText(program.Source, Parsing, encoding: Encoding.UTF8)], References, Compiling);
        using MemoryStream image = new();
        Microsoft.CodeAnalysis.Emit.EmitResult result = compilation.Emit(image);
        string[] mistakes =
        [
            .. result.Diagnostics.Where(mistake => mistake.Severity >= DiagnosticSeverity.Warning)
                .Select(mistake => $"{mistake.Location.GetMappedLineSpan()}: {mistake.Id}: {mistake.GetMessage(CultureInfo.InvariantCulture)}"),
        ];
        return mistakes.Length == 0
            ? Assembly.Load(image.ToArray())
            : throw new InvalidOperationException("The block does not compile without warnings:\n" + string.Join('\n', mistakes));
    }

    private static SyntaxTree Globally(IEnumerable<string> namespaces) =>
        CSharpSyntaxTree.ParseText(string.Concat(namespaces.Select(name => $"global using {name};\n")), Parsing);

    private static IEnumerable<string> LibraryNamespaces() =>
        new[] { typeof(Project), typeof(Interchange.ExportReport) }
            .SelectMany(type => type.Assembly.GetExportedTypes()).Select(type => type.Namespace!).Distinct().Order(StringComparer.Ordinal);
}
