namespace Ilo.Domain.Interchange.Tests.Iati;

/// <summary>The control: the schema that judges the writer accepts and refuses what the standard's own tests say.</summary>
public sealed class IatiSchemaTests
{
    [Fact]
    public void Schema_OfTheStandardsOwnFiles_AcceptsAllThatShouldPassAndRefusesAllThatShouldFail()
    {
        string[] files = Shared.Files("iati/schema-tests");
        string[] pass = [.. files.Where(file => IsIn(file, "should-pass"))];
        string[] fail = [.. files.Where(file => IsIn(file, "should-fail"))];
        Assert.Equal((215, 323), (pass.Length, fail.Length));
        Assert.Empty(pass.Where(file => Faults(file).Count > 0).Select(file => $"{file}: {Faults(file)[0]}"));
        Assert.All(fail, file => Assert.NotEmpty(Faults(file)));
    }

    private static bool IsIn(string file, string folder) =>
        file.Split(Path.DirectorySeparatorChar).Any(part => part.Contains(folder, StringComparison.Ordinal));

    private static IReadOnlyList<string> Faults(string file)
    {
        using FileStream stream = File.OpenRead(file);
        return IatiSchema.Faults(stream);
    }
}
