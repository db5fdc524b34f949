# lecture-wait: serial share, strong scaling
# Draws its images again: gnuplot karp-flatt-strong.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
4.0 0.0
64.0 0.0
END_OF_DATA

# process: workers, value, low, high, hollow
$data1 << END_OF_DATA
4.0 -0.0006027443520718601 -0.02996356445537311 0.0004208388631726419 0
16.0 0.0002207339047384386 -0.0061142243107789335 0.0008398180586072742 0
64.0 0.0010741732293538826 0.0008255399510649652 0.0018329491443334208 0
END_OF_DATA

# thread: workers, value, low, high, hollow
$data2 << END_OF_DATA
4.0 0.00035575195051647707 9.097032107992693e-05 0.0013099849988049694 0
16.0 0.002184183619849748 3.6017011822038944e-05 0.004713740845838524 0
64.0 0.0008706199897359776 0.000608757305408103 0.0011350888834076418 0
END_OF_DATA

# task: workers, value, low, high, hollow
$data3 << END_OF_DATA
4.0 0.0032033159313723156 -0.0003318964105366214 0.009406306316572946 0
16.0 0.0008300604792013111 0.00012033328295896576 0.0017920731266038992 0
64.0 0.0012512359872671565 0.0009446408027889721 0.0023597106098287475 0
END_OF_DATA

# dask-threads: workers, value, low, high, hollow
$data4 << END_OF_DATA
4.0 0.1031780758125036 0.0016701167375505754 0.18944293108106955 0
16.0 -0.005095293025916588 -0.025361043853240613 0.0025690223937205954 0
64.0 0.01645401294557789 0.005185607726044182 0.033752107408300425 0
END_OF_DATA

# python-asyncio: workers, value, low, high, hollow
$data5 << END_OF_DATA
4.0 0.003208072487843827 -0.004017114456289346 0.01018338028519931 0
16.0 0.0010441526593951847 -0.0032590738639462677 0.007128731788922593 0
64.0 0.0015932427432856534 0.00016679460611345934 0.003446103969252999 0
END_OF_DATA

# python-gil: workers, value, low, high, hollow
$data6 << END_OF_DATA
4.0 0.9988339688928053 0.8771987015573454 1.0158695872933272 0
16.0 0.9939590866878266 0.9026537193335269 1.0036155090217116 0
64.0 0.9921188884580393 0.9086009456335702 0.999821346010661 0
END_OF_DATA

# python-threads: workers, value, low, high, hollow
$data7 << END_OF_DATA
4.0 0.001021900526795294 -0.013733513807493028 0.00914752163808652 0
16.0 0.0009487644443143317 0.00048539360504027405 0.0032902351191556266 0
64.0 0.0036074433043885457 0.0031282740926254836 0.020310362191950305 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.14075
set rmargin at screen 0.77596
set bmargin at screen 0.205
set tmargin at screen 0.808
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set logscale x 2
set xrange [3.6300766212686435:70.52192741610308]
set xtics ('4' 4.0, '16' 16.0, '64' 64.0)
set yrange [-0.03206101396724923:1.0869804584038603]
set ytics ('0%%' 0.0, '50%%' 0.5, '100%%' 1.0)
set label 1 'lecture-wait: serial share, strong scaling' at screen 0.14075, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Waiting tasks under our models, Python''s threads, asyncio and Dask.' at screen 0.14075, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'sleep, 64 tasks of 10 ms · T(1) from 648 ms to 947 ms · 95% intervals, 6 rounds · 2 cores' at screen 0.14075, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Karp–Flatt  e = (1/S − 1/N) / (1 − 1/N)' at screen 0.03125, screen 0.5065 center rotate by 90 font 'DejaVu Sans,33.5' textcolor rgb '#222222' noenhanced
set label 5 'Workers N' at screen 0.45835, screen 0.099 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'AMD EPYC' at screen 0.14075, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 'ideal' at screen 0.80721, screen 0.2194 left font 'DejaVu Sans,36.0' textcolor rgb '#707070' noenhanced
set label 8 'process' at screen 0.80721, screen 0.3058 left font 'DejaVu Sans,36.0' textcolor rgb '#C15500' noenhanced
set label 9 'thread' at screen 0.80721, screen 0.2626 left font 'DejaVu Sans,36.0' textcolor rgb '#0072B2' noenhanced
set label 10 'task' at screen 0.80721, screen 0.349 left font 'DejaVu Sans,36.0' textcolor rgb '#008561' noenhanced
set label 11 'dask-threads' at screen 0.80721, screen 0.4786 left font 'DejaVu Sans,36.0' textcolor rgb '#B3339B' noenhanced
set label 12 'python-asyncio' at screen 0.80721, screen 0.3922 left font 'DejaVu Sans,36.0' textcolor rgb '#D1344E' noenhanced
set label 13 'python-gil' at screen 0.80721, screen 0.75688 left font 'DejaVu Sans,36.0' textcolor rgb '#882255' noenhanced
set label 14 'python-threads' at screen 0.80721, screen 0.4354 left font 'DejaVu Sans,36.0' textcolor rgb '#996900' noenhanced
set arrow from screen 0.77674, screen 0.22286 to screen 0.80283, screen 0.3058 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#C15500'
set arrow from screen 0.77674, screen 0.22275 to screen 0.80283, screen 0.2626 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#0072B2'
set arrow from screen 0.77674, screen 0.22295 to screen 0.80283, screen 0.349 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#008561'
set arrow from screen 0.77674, screen 0.23114 to screen 0.80283, screen 0.4786 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#B3339B'
set arrow from screen 0.77674, screen 0.22313 to screen 0.80283, screen 0.3922 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#D1344E'
set arrow from screen 0.77674, screen 0.22422 to screen 0.80283, screen 0.4354 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#996900'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'karp-flatt-strong.svg'
plot \
  $data1 using 1:2 with lines linewidth 21.0 dashtype 1 linecolor rgb '#D55E00', \
  $data2 using 1:2 with lines linewidth 17.8 dashtype 1 linecolor rgb '#0072B2', \
  $data3 using 1:2 with lines linewidth 14.6 dashtype 1 linecolor rgb '#009E73', \
  $data4 using 1:2 with lines linewidth 11.4 dashtype (14,6,3,6) linecolor rgb '#B3339B', \
  $data5 using 1:2 with lines linewidth 8.2 dashtype (14,7) linecolor rgb '#D1344E', \
  $data6 using 1:2 with lines linewidth 5.0 dashtype (14,7) linecolor rgb '#882255', \
  $data7 using 1:2 with lines linewidth 5.0 dashtype (14,7) linecolor rgb '#C58700', \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $data1 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D55E00', \
  $data2 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#0072B2', \
  $data3 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#009E73', \
  $data4 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#B3339B', \
  $data5 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D1344E', \
  $data6 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#882255', \
  $data7 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#C58700', \
  $data1 using 1:2 with points pointtype 5 pointsize 2.259 linecolor rgb '#D55E00', \
  $data2 using 1:2 with points pointtype 7 pointsize 1.993 linecolor rgb '#0072B2', \
  $data3 using 1:2 with points pointtype 9 pointsize 1.726 linecolor rgb '#009E73', \
  $data4 using 1:2 with points pointtype 15 pointsize 1.459 linecolor rgb '#B3339B', \
  $data5 using 1:2 with points pointtype 9 pointsize 1.193 linecolor rgb '#D1344E', \
  $data6 using 1:2 with points pointtype 5 pointsize 0.926 linecolor rgb '#882255', \
  $data7 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#C58700'
set output
