namespace Ilo.Domain.AspNetCore.Tests;

public sealed class StartTests
{
    [Fact]
    public async Task MapIlo_SamplePages_ListsTheirProjects()
    {
        await using TestHost host = await TestHost.StartAsync();
        string html = await host.Client.GetStringAsync("/ilo/embed/projects");
        Assert.Contains("<ul class=\"ilo-list\">", html);
        Assert.True(host.Services.GetRequiredService<IloCatalogue>().Current.Catalogue.Projects.Count > 10);
        Assert.Equal(new LocalDate(2023, 6, 1), host.Services.GetRequiredService<IloCatalogue>().Today);
    }
}
