using System.Text.RegularExpressions;
using Ilo.Domain.Tests.Conventions;
using Ilo.Domain.Words.Languages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ilo.Domain.Tests.Words;

/// <summary>No word of a language stands in code but in that language's file, so that a language is added, and a word mended, in one place.</summary>
public sealed partial class WordsOfLanguagesTests
{
    // Where a literal is English by what it is, and no word that a page may hold. A folder, or a file.
    private static readonly (string Where, string Why)[] Exceptions =
    [
        ("Words/Languages/", "the words themselves"),
        ("Json/", "names of properties and the keywords of JSON Schema"),
        ("Queries/", "the keys of the query language"),
        ("Catalogues/Matching/RecordTraits.cs", "how identifiers begin where a title has no letter for them"),
        ("Vocabularies/Files/", "names of columns"),
        ("Vocabularies/VocabularyReader.cs", "names of columns"),
        ("Recognition/Rules/RulePart.cs", "a part's name in a message"),
        ("Text/Input/HtmlForm.cs", "names of elements"),
        ("Text/Input/PathForm.cs", "endings of file names"),
        ("Words/LinkPhrases.cs", "endings of file names"),
        ("LetterFolder.cs", "how letters are typed without their signs"),
        ("LanguageCode.cs", "codes of languages"),
        ("../Ilo.Domain.Html/Extraction/FurnitureNames.cs", "names that the builders of sites give"),
        ("../Ilo.Domain.Html/Extraction/PartNames.cs", "names that the builders of sites give"),
        ("../Ilo.Domain.Html/Extraction/ShareLines.cs", "names of networks"),
        ("../Ilo.Domain.Html/Extraction/Tags.cs", "names of elements"),
        ("../Ilo.Domain.Html/Extraction/HtmlSyntax.cs", "names of elements"),
        ("../Ilo.Domain.Html/Extraction/Footers.cs", "the name of a sign"),
    ];

    // Names of elements and attributes of HTML that are words too, in the package that reads it.
    private static readonly string[] MarkupNames = ["address", "article", "content", "em", "img", "section", "start", "summary", "th", "time"];

    private static readonly Lazy<(string File, int Line, string Text)[]> All = new(() => [.. Literals()]);

    private static readonly Lazy<HashSet<string>> Words = new(() =>
    [
        .. LanguageWords.All.SelectMany(LanguagePhrases.Of).Select(phrase => Form(phrase.Phrase)),
        .. OtherLanguages.All.SelectMany(language => language.Frequent).Select(word => Form(word)),
    ]);

    [Fact]
    public void WordsOfALanguage_StandInItsFileAlone() =>
        Offenders.AreNone(All.Value.Where(literal => !IsExcepted(literal.File) && IsWord(literal.Text) && !IsMarkup(literal.File, literal.Text))
            .Select(literal => $"{literal.File}({literal.Line}): \"{literal.Text}\""));

    [Fact]
    public void Exceptions_AreNeeded()
    {
        List<(string File, int Line, string Text)> words = [.. All.Value.Where(literal => IsWord(literal.Text))];

        Offenders.AreNone(Exceptions.Where(exception => !words.Exists(word => word.File.StartsWith(exception.Where, StringComparison.Ordinal)))
            .Select(exception => exception.Where));
    }

    private static bool IsExcepted(string file) => Exceptions.Any(exception => file.StartsWith(exception.Where, StringComparison.Ordinal));

    private static bool IsMarkup(string file, string text) => file.StartsWith("../", StringComparison.Ordinal) && MarkupNames.Contains(text);

    // Codes of currencies are the same in every language.
    private static bool IsWord(string text) =>
        text.Trim() is { Length: > 1 } word && word.Any(char.IsLetter) && !CodePattern().IsMatch(word) && Words.Value.Contains(Form(word));

    private static string Form(string text) => string.Concat(text.Select(LetterFolder.Fold));

    private static IEnumerable<(string File, int Line, string Text)> Literals()
    {
        string core = Repository.PathOf("src/Ilo.Domain");
        foreach (string path in new[] { core, core + ".Html" }.SelectMany(root => Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)))
        {
            // In the core's own folder, or beside it: "../Ilo.Domain.Html/".
            string file = Path.GetRelativePath(core, path).Replace('\\', '/');
            if (file.Split('/').Any(folder => folder is "obj" or "bin"))
            {
                continue;
            }

            SyntaxTree tree = CSharpSyntaxTree.ParseText(File.ReadAllText(path));
            foreach (SyntaxToken token in tree.GetRoot().DescendantTokens())
            {
                // What stands between the parts of an interpolated text is a message.
                if (token.IsKind(SyntaxKind.StringLiteralToken))
                {
                    yield return (file, token.GetLocation().GetLineSpan().StartLinePosition.Line + 1, token.ValueText);
                }
            }
        }
    }

    [GeneratedRegex("^[A-Z]{3}$", RegexOptions.CultureInvariant)]
    private static partial Regex CodePattern();
}
