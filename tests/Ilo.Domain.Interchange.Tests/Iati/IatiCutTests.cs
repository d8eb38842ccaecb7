using System.Text;
using FsCheck.Fluent;
using Ilo.Domain.Diagnostics;
using static Ilo.Domain.Interchange.Tests.Iati.IatiReaderTests;

namespace Ilo.Domain.Interchange.Tests.Iati;

/// <summary>A file that is cut gives the activities that are complete, and one error with the line and column where it ends; never an exception.</summary>
public sealed class IatiCutTests
{
    private const string Whole = """
        <?xml version="1.0"?>
        <!-- é -->
        <iati-activities version="2.03" xmlns:x="urn:x">
          <iati-activity x:a="日本">
            <iati-identifier>A</iati-identifier>
            <title><narrative>Été 😀 &amp; &#233;</narrative></title>
            <![CDATA[ ]]> ]] <?p i?>
          </iati-activity>
          <iati-activity><iati-identifier>B</iati-identifier></iati-activity><iati-activity/>
        </iati-activities>
        """;

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with a mark", "utf-16", "utf-16BE"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Read_AFileCutAtAnyByte_SaysWhere(string name)
    {
        Encoding encoding = name == "utf-8 with a mark" ? Encoding.UTF8 : name == "utf-8" ? new UTF8Encoding(false) : Encoding.GetEncoding(name);
        string text = Whole.ReplaceLineEndings("\n");
        byte[] bytes = [.. encoding.Preamble, .. encoding.GetBytes(text)];
        for (int length = 0; length < bytes.Length; length++)
        {
            // What can be told of the text that is left: its lines, and the activities whose end is there.
            string left = encoding.GetString(bytes[Math.Min(length, encoding.Preamble.Length)..length]);
            AssertCut(bytes[..length], left.Split("</iati-activity>").Length - 1 + (left.Contains("<iati-activity/>", StringComparison.Ordinal) ? 1 : 0),
                left.Count(character => character == '\n'), $"{name}, {length}");
        }

        Assert.Empty(Read(bytes).Diagnostics);
        Assert.Equal(3, Read(bytes).Activities.Length);
    }

    [Fact]
    public void Read_AnyWrittenFileCutAnywhere_SaysWhere() => Items.Check(
        from projects in Items.Projects.ListOf()
        from part in Gen.Choose(0, 999)
        select (projects, part),
        cut =>
        {
            byte[] bytes = IatiWriterTests.Written(cut.projects, IatiWriterTests.Options with { TitleAsDescription = true });
            int end = bytes.AsSpan().LastIndexOf("</iati-activities>"u8) is int close and >= 0 ? close + "</iati-activities>".Length - 1 : 60;
            int length = (int)((long)end * cut.part / 999);
            string left = Encoding.UTF8.GetString(bytes, 0, length);
            AssertCut(bytes[..length], left.Split("</iati-activity>").Length - 1, left.Count(character => character == '\n'), $"{length}");
        });

    private static void AssertCut(byte[] bytes, int complete, int lines, string what)
    {
        (Interchange.Iati.IatiActivity[] activities, ValueList<Diagnostic> diagnostics) = Read(bytes);
        Assert.True(activities.Length == complete, $"{what}: {activities.Length} activities instead of {complete}");
        Diagnostic[] errors = [.. diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error)];
        Assert.True(errors.Length == 1 && errors[0].Id == "ILO0631", $"{what}: {string.Join(' ', diagnostics)}");
        SourceReference place = errors[0].Source;
        Assert.True(place.Line >= 0 && place.Line <= lines && place.Column >= 0, $"{what}: {errors[0]} of {lines + 1} lines");
        Assert.StartsWith($"a.xml({place.Line + 1},{place.Column + 1}): error ILO0631: ", errors[0].ToString(), StringComparison.Ordinal);
    }
}
