using Ilo.Domain.Conformance.Corpus;
using Ilo.Domain.Conformance.Pages;

namespace Ilo.Domain.Tests.Text;

/// <summary>Reads the pages of this folder's corpus: each layout that pages have, with the reading that a careful person gives.</summary>
public sealed class CorpusTests
{
    public static TheoryData<string> Pages => [.. CorpusFolder.Pages(Folder).Select(page => page.Name)];

    private static string Folder => Repository.PathOf("tests/Ilo.Domain.Tests/Text/Corpus");

    [Theory]
    [MemberData(nameof(Pages))]
    public void Read_Page_IsReadAsExpected(string name)
    {
        CorpusPage page = Assert.Single(CorpusFolder.Pages(Folder), page => page.Name == name);
        PageResult result = Assert.Single(CorpusReading.Compare([page]));
        string[] wrong =
        [
            .. result.Properties.Where(property => !property.IsRight)
                .Select(property => $"{property.Place}: expected {JsonValues.Show(property.Expected)}, read {JsonValues.Show(property.Read)}"),
        ];
        Assert.Empty(wrong);
    }
}
