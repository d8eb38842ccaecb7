using System.Text;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Interchange.Iati;
using Ilo.Domain.Interchange.Iati.Reading;

namespace Ilo.Domain.Interchange.Tests.Iati;

/// <summary>Files from strangers: their encodings, and what would take for ever.</summary>
public sealed class IatiInputTests
{
    private static readonly LocalDate AsOf = new(2026, 11, 29);

    [Theory]
    [InlineData("windows-1252", "“Été” – €")]
    [InlineData("iso-8859-1", "Été")]
    [InlineData("windows-1251", "Лампы")]
    [InlineData("shift_jis", "ランプ")]
    [InlineData("us-ascii", "Lamps")]
    public void Read_EachEncodingThatTheDeclarationNames_IsReadAndChecked(string name, string title)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] bytes = encoding.GetBytes($"<?xml version=\"1.0\" encoding='{name}' ?>{Activities($"<title><narrative>{title}</narrative></title>")}");
        (IatiActivity[] activities, ValueList<Diagnostic> diagnostics) = IatiReaderTests.Read(bytes);
        Assert.Equal(title, Assert.Single(activities).Project!.Title);
        Assert.Empty(diagnostics);
        IatiRules rules = Rules($$"""{ "//title": { "regex_matches": { "cases": [ { "paths": ["narrative"], "regex": "^{{title}}$" } ] } } }""");
        Assert.Empty(rules.Check(new MemoryStream(bytes), AsOf));
    }

    [Theory]
    [InlineData("us-ascii", "ILO0632")]
    [InlineData("utf-8", "ILO0632")]
    [InlineData("klingon", "ILO0631")]
    public void Read_BytesThatAreNotInTheEncodingThatIsNamed_AreSaid(string name, string id)
    {
        byte[] bytes =
        [
            .. Encoding.ASCII.GetBytes($"<?xml version='1.0' encoding='{name}'?>{Activities("<title>caf")[..^"</iati-activity></iati-activities>".Length]}"),
            0xA0, 0xFF, .. "</title></iati-activity></iati-activities>"u8,
        ];
        (IatiActivity[] activities, ValueList<Diagnostic> diagnostics) = IatiReaderTests.Read(bytes);
        Assert.Empty(activities);
        Assert.Equal(id, Assert.Single(diagnostics, one => one.Severity == DiagnosticSeverity.Error).Id);
        Assert.Equal([id], Rules("{}").Check(new MemoryStream(bytes), AsOf).Select(one => one.Id));
    }

    // Two elements are open around them. The framework's own tree takes a time that grows with the square of the depth: hours for such a file.
    [Theory]
    [InlineData(ShallowReader.Deepest - 2, true)]
    [InlineData(ShallowReader.Deepest - 1, false)]
    [InlineData(1_000_000, false)]
    public void Read_ElementsInElements_EndsWhereTheyAreTooDeep(int depth, bool isRead)
    {
        string deep = string.Concat(Enumerable.Repeat("<a>", depth)) + "text" + string.Concat(Enumerable.Repeat("</a>", depth));
        byte[] bytes = Encoding.UTF8.GetBytes($"<iati-activities version='2.03'><iati-activity/>\n<iati-activity>{deep}</iati-activity></iati-activities>");
        (IatiActivity[] activities, ValueList<Diagnostic> diagnostics) = IatiReaderTests.Read(bytes);
        Assert.Equal(isRead ? 2 : 1, activities.Length);
        Assert.Equal(isRead ? [] : ["ILO0631 in line 2"], diagnostics.Select(one => $"{one.Id} in line {one.Source.Line + 1}"));
        Assert.Equal(isRead ? [] : ["ILO0631"], Rules("{}").Check(new MemoryStream(bytes), AsOf).Select(one => one.Id));
    }

    [Fact]
    public async Task ReadAsync_GoneThroughAgain_Throws()
    {
        IatiReading reading = IatiReader.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(Activities(""))));
        Assert.Single(reading.ToBlockingEnumerable(TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (IatiActivity _ in reading)
            {
            }
        });
        Assert.Empty(reading.Diagnostics);
    }

    [Fact]
    public async Task ReadAsync_CancelledBefore_ReadsNothing()
    {
        MemoryStream stream = new(Encoding.UTF8.GetBytes(Activities("")));
        await Assert.ThrowsAsync<OperationCanceledException>(async () =>
        {
            await foreach (IatiActivity _ in IatiReader.ReadAsync(stream).WithCancellation(new CancellationToken(canceled: true)))
            {
            }
        });
        Assert.Equal(0, stream.Position);
    }

    private static string Activities(string inner) => $"<iati-activities version='2.03'><iati-activity>{inner}</iati-activity></iati-activities>";

    private static IatiRules Rules(string json) => IatiRules.Load(new MemoryStream(Encoding.UTF8.GetBytes(json)));
}
