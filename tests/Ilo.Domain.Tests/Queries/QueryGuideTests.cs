using System.Reflection;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Tests.Docs;

namespace Ilo.Domain.Tests.Queries;

/// <summary>docs/queries.md says of each helper which question it answers, and shows it at work; another test runs what it shows.</summary>
public sealed class QueryGuideTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs/queries.md"));

    public static TheoryData<string> Helpers =>
        [.. new[] { typeof(RecordQueries), typeof(ProjectQueries), typeof(EventQueries), typeof(ArticleQueries), typeof(CatalogueQueries) }
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static)).Select(method => method.Name).Distinct()
                .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Helpers))]
    public void Helper_Each_IsInTheTableAndInAnExample(string helper)
    {
        Assert.Contains(Page.Split('\n'), line => line.StartsWith('|') && line.Contains($"`{helper}(", StringComparison.Ordinal));
        Assert.Contains(DocsBlock.Of(Page), block => block.Info.StartsWith("csharp", StringComparison.Ordinal)
            && block.Text.Contains($".{helper}(", StringComparison.Ordinal));
    }
}
