namespace Ilo.Domain.Tests.Conventions;

/// <summary>Holds the public API to the text that was reviewed.</summary>
public sealed class PublicApiTests
{
    private const string RewriteVariable = "ILO_DOMAIN_REWRITE";

    [Fact]
    public void PublicApi_IsTheReviewedOne()
    {
        string path = Repository.PathOf("src/Ilo.Domain/PublicAPI.txt");
        IReadOnlyList<string> actual = ApiText.Of(typeof(Project).Assembly);
        if (Environment.GetEnvironmentVariable(RewriteVariable) == "1")
        {
            File.WriteAllText(path, string.Join('\n', actual) + "\n");
        }

        string[] reviewed = File.ReadAllLines(path);
        string[] difference = [.. reviewed.Except(actual).Select(line => "- " + line), .. actual.Except(reviewed).Select(line => "+ " + line)];
        Assert.True(
            difference.Length == 0,
            $"The public API changed. Review the lines, then set {RewriteVariable}=1 and run this test to accept them:\n{string.Join('\n', difference)}");
        Assert.Equal(actual, reviewed);
    }
}
