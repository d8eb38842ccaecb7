using System.Reflection;
using System.Text.Json.Serialization;

namespace Ilo.Domain.Tests.Conventions.House;

/// <summary>There is one way through the house: no room uses one behind it, and the folders inside a room form no circle.</summary>
public sealed class HouseTests
{
    private static readonly Assembly Library = typeof(Project).Assembly;

    // The attribute that names a record's JSON converter is the one arrow that may point at Json.
    private static readonly Lazy<(Type From, Type To)[]> Arrows = new(() =>
    [
        .. TypeReferences.Of(Library, attribute => attribute == typeof(JsonConverterAttribute))
            .SelectMany(one => one.Value.Select(used => (From: one.Key, To: used)))
            .Where(arrow => Rooms.Of(arrow.From) is not null && Rooms.Of(arrow.To) is not null && !Rooms.IsGround(arrow.To))
            .OrderBy(arrow => arrow.From.FullName, StringComparer.Ordinal).ThenBy(arrow => arrow.To.FullName, StringComparer.Ordinal),
    ]);

    [Fact]
    public void Types_AllStandInARoomThatIsDrawn() =>
        Offenders.AreNone(Library.GetTypes().Where(type => !type.IsNested && type.Namespace?.StartsWith("Ilo.Domain", StringComparison.Ordinal) == true)
            .Where(type => Rooms.Of(type) is not { } room || !Rooms.InOrder.Contains(room)));

    [Fact]
    public void Arrows_BetweenRooms_PointToNoRoomBehind()
    {
        Assert.Contains(Arrows.Value, arrow => Rooms.Of(arrow.From) == "Catalogues" && Rooms.Of(arrow.To) == "Recognition");
        Offenders.AreNone(Arrows.Value.Where(arrow => Place(arrow.To) > Place(arrow.From))
            .Select(arrow => $"{Rooms.Of(arrow.From)} -> {Rooms.Of(arrow.To)}: {arrow.From} uses {arrow.To}"));

        static int Place(Type type) => Rooms.InOrder.ToList().IndexOf(Rooms.Of(type)!);
    }

    [Fact]
    public void Arrows_BetweenTheFoldersOfARoom_FormNoCircle() =>
        Offenders.AreNone(Rooms.InOrder.SelectMany(CirclesIn));

    // What stands at a room's top may use the folders and be used by them: there, type by type, no way leads back through another folder. In two rooms a table
    // and what it holds name each other: a key of queries and the query, a contract and all.
    [Theory]
    [InlineData("(root)")]
    [InlineData("Vocabularies")]
    [InlineData("Words")]
    [InlineData("Diagnostics")]
    [InlineData("Dates")]
    [InlineData("Recognition")]
    [InlineData("Text")]
    [InlineData("Catalogues")]
    public void Arrows_BetweenTypesOfTheTopAndOfFolders_FormNoCircle(string room) => Offenders.AreNone(CirclesOfTypesIn(room));

    [Fact]
    public void TypeReferences_OfAMethodBody_AreFound()
    {
        Dictionary<Type, HashSet<Type>> uses = TypeReferences.Of(typeof(HouseTests).Assembly, _ => false);
        Assert.Superset(new HashSet<Type> { typeof(Rooms), typeof(TypeReferences), typeof(Offenders) }, uses[typeof(HouseTests)]);
    }

    // Each arrow between two folders from the second of which there is a way back to the first.
    private static IEnumerable<string> CirclesIn(string room)
    {
        (Type From, Type To)[] inside =
            [.. ArrowsIn(room).Where(arrow => Rooms.Inside(arrow.From).Length > 0 && Rooms.Inside(arrow.To).Length > 0)];
        Reach<string> reach = new(inside.Select(arrow => (Rooms.Inside(arrow.From), Rooms.Inside(arrow.To))));
        return inside.Where(arrow => Rooms.Inside(arrow.From) != Rooms.Inside(arrow.To) && reach.Leads(Rooms.Inside(arrow.To), Rooms.Inside(arrow.From)))
            .GroupBy(arrow => (Rooms.Inside(arrow.From), Rooms.Inside(arrow.To)))
            .Select(group => $"{room}: {group.Key.Item1} -> {group.Key.Item2}: {group.First().From} uses {group.First().To}, and {group.Count() - 1} more");
    }

    private static IEnumerable<string> CirclesOfTypesIn(string room)
    {
        Reach<Type> reach = new(ArrowsIn(room));
        return ArrowsIn(room).Where(arrow => Rooms.Inside(arrow.From) != Rooms.Inside(arrow.To) && reach.Leads(arrow.To, arrow.From))
            .Select(arrow => $"{room}: {arrow.From} uses {arrow.To}, which leads back to it");
    }

    private static IEnumerable<(Type From, Type To)> ArrowsIn(string room) =>
        Arrows.Value.Where(arrow => Rooms.Of(arrow.From) == room && Rooms.Of(arrow.To) == room);
}
