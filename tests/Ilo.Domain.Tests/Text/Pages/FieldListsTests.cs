using Ilo.Domain.Text;

namespace Ilo.Domain.Tests.Text.Pages;

public sealed class FieldListsTests
{
    [Theory]
    [InlineData("Norland .")]
    [InlineData("Norland. ")]
    [InlineData("Norland; ; .")]
    public void Read_FullStopBehindAValue_IsNoPartOfIt(string value)
    {
        Page page = PageReader.Read($"Project on the roads of the north\n\nDonor: {value}\n").Page;
        Assert.Equal(["Norland"], page.Donors);
    }
}
