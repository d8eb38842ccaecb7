using System.Reflection;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Recognition.Rules;
using Ilo.Domain.Vocabularies;
using Ilo.Domain.Words;

namespace Ilo.Domain.Recognition;

/// <summary>The rules by which texts are read: classes of words, what states something, what takes it back, and examples of each.</summary>
/// <remarks>docs/vocabularies.md describes the form. Immutable; compared by reference; safe for use by any number of threads.</remarks>
public sealed class RecognitionRules
{
    private static readonly string[] Names =
        ["words.rules", "names.rules", "general.rules", "english.rules", "french.rules", "spanish.rules", "projects.rules"];

    private readonly Lazy<IReadOnlyList<(string Name, string Text)>> _files;

    private RecognitionRules(Lazy<IReadOnlyList<(string Name, string Text)>> files, ValueList<Diagnostic> diagnostics) =>
        (_files, Diagnostics) = (files, diagnostics);

    /// <summary>Gets the built-in rules, in English, French and Spanish, with phrases of Portuguese.</summary>
    public static RecognitionRules Default { get; } = new(new(() => [.. Names.Select(BuiltInFile)]), []);

    /// <summary>Gets one diagnostic for each mistake, by file and line; the good rows are used.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Gets the built-in rules of what became of an event or a project: they need no names, and are read by themselves.</summary>
    internal static RecognitionRules States { get; } = new(new(() => [("words", StateClasses()), BuiltInFile("states.rules")]), []);

    internal IReadOnlyList<(string Name, string Text)> Files => _files.Value;

    /// <summary>Reads a caller's own rules, which stand alone.</summary>
    /// <param name="files">The files; a later one may use the classes of an earlier one, and add words to them.</param>
    /// <returns>The rules of every good row, and a diagnostic for every bad one; data makes it never throw.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> or one of them is null.</exception>
    public static RecognitionRules Read(params IEnumerable<VocabularyFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        (string Name, string Text)[] texts = [.. files.Select(file => (Guard.NotNull(file).Name, file.Text))];
        List<Diagnostic> diagnostics = [];
        Lexicon lexicon = new();
        RuleCompiler.Compile(texts, lexicon, new(lexicon), new(), diagnostics);
        return new(new(texts), [.. diagnostics]);
    }

    /// <summary>Returns these rules and those of more files, which may use the classes of these and add words to them.</summary>
    /// <param name="files">The files.</param>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> or one of them is null.</exception>
    public RecognitionRules With(params IEnumerable<VocabularyFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return Read([.. Files.Select(file => new VocabularyFile(file.Name, file.Text)), .. files]);
    }

    /// <summary>Returns the names of the files.</summary>
    public override string ToString() => string.Join(", ", Files.Select(file => file.Name));

    // Words that pages print in fields and titles too stand with the words of each language.
    private static string StateClasses() =>
        string.Concat(PagePhrases.StateClasses.Select(one => $"class {one.Name}: {string.Join(" | ", one.Words)} |\n"));

    private static (string Name, string Text) BuiltInFile(string name)
    {
        Assembly assembly = typeof(RecognitionRules).Assembly;
        using Stream stream = assembly.GetManifestResourceStream($"Ilo.Domain.Recognition.Data.{name}")
            ?? throw new InvalidOperationException($"The assembly lacks the resource '{name}'.");
        using StreamReader reader = new(stream);
        return (name, reader.ReadToEnd());
    }
}
