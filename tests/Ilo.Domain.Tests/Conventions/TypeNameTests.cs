using System.Text.RegularExpressions;

namespace Ilo.Domain.Tests.Conventions;

/// <summary>What the types of the packages are called: each name says what the type is, and means one thing in all of them.</summary>
public sealed partial class TypeNameTests
{
    // What each of them holds, its name alone does not say.
    private static readonly string[] Hiding =
        ["Weak", "Party", "Keys", "Stage", "Union", "Found", "Links", "Naming", "Memory", "Marks", "Shown", "Helper", "Helpers", "Util", "Utils", "Manager", "Data", "Info"];

    [Fact]
    public void TypeNames_SayWhatTheTypeIs() =>
        Offenders.AreNone(Declarations().Where(type => Hiding.Contains(type.Name)).Select(type => $"{type.Name} in {type.Home}"));

    [Fact]
    public void TypeNames_MeanOneThing()
    {
        (string Name, string Home)[] all = [.. Declarations().Distinct()];
        Assert.True(all.Length > 500, $"{all.Length} types");
        Offenders.AreNone(all.GroupBy(type => type.Name).Where(types => types.Count() > 1)
            .Select(types => $"{types.Key} in {string.Join(" and ", types.Select(type => type.Home))}"));
    }

    [Theory]
    [InlineData("internal sealed class One<T>(int x)", "One")]
    [InlineData("    private readonly record struct Two(int X);", "Two")]
    [InlineData("public abstract partial record Three", "Three")]
    [InlineData("    internal static Four Of(string class)", null)]
    [InlineData("/// <summary>A class Five of things.</summary>", null)]
    public void Declaration_InALine_IsFound(string line, string? name) =>
        Assert.Equal(name ?? "", Declaration().Match(line).Groups["name"].Value);

    // A type at the top of a file has the namespace as its home; one inside another has that file, its parts in files of their own included.
    private static IEnumerable<(string Name, string Home)> Declarations() =>
        Directory.EnumerateFiles(Repository.PathOf("src"), "*.*", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
            .SelectMany(file => Path.GetExtension(file) switch
            {
                ".cs" => InCode(file),
                ".razor" when !Path.GetFileName(file).StartsWith('_') => [(Path.GetFileNameWithoutExtension(file), HomeOf(file))],
                _ => [],
            });

    private static IEnumerable<(string Name, string Home)> InCode(string file) =>
        File.ReadLines(file).Select(line => Declaration().Match(line)).Where(match => match.Success)
            .Select(match => (match.Groups["name"].Value,
                match.Groups["indent"].Length == 0 ? HomeOf(file) : $"{HomeOf(file)}/{Path.GetFileName(file).Split('.')[0]}"));

    private static string HomeOf(string file) => Path.GetDirectoryName(Path.GetRelativePath(Repository.PathOf("src"), file))!.Replace('\\', '/');

    [GeneratedRegex(
        @"^(?<indent> *)((public|internal|private|protected|static|sealed|abstract|readonly|partial|ref|file) )+(class|record struct|record|struct|interface|enum) (?<name>[A-Z]\w*)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Declaration();
}
